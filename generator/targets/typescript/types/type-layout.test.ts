import fc from "fast-check";
import prettier from "prettier";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { printLayout } from "../code/layout.ts";
import { layOutObject } from "./type-layout.ts";
import { named, shapeIntersection, shapeUnion, type TupleItem, type TypeShape } from "./type-shape.ts";

/** Sorts items: optional ones after required ones, then at most one rest. */
function inOrder(items: readonly TupleItem[]): TupleItem[] {
  const of = (mode: TupleItem["mode"]): TupleItem[] => items.filter((item) => item.mode === mode);
  return [...of("required"), ...of("optional"), ...of("rest").slice(0, 1)];
}

const { shape } = fc.letrec<{ shape: TypeShape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc
      .constantFrom("string", "null", '"a text"', "A", `${"Long".repeat(9)}Name`, `${"Longer".repeat(12)}Name`)
      .map(named),
    tie("shape").map((values): TypeShape => ({ kind: "record", values })),
    tie("shape").map((others): TypeShape => ({ kind: "object", properties: [], others })),
    tie("shape").map((items): TypeShape => ({ kind: "array", items })),
    tie("shape").map((type): TypeShape => shapeUnion([type, named("null")])),
    fc.array(tie("shape"), { minLength: 1, maxLength: 3 }).map(shapeUnion),
    fc
      .array(fc.record({ type: tie("shape"), mode: fc.constantFrom("required", "optional", "rest") }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((items): TypeShape => ({ kind: "tuple", items: inOrder(items) })),
    fc.array(tie("shape"), { minLength: 1, maxLength: 3 }).map(shapeIntersection),
    tie("shape").map((type): TypeShape => ({
      kind: "object",
      properties: [{ key: "key", isOptional: false, type, documentation: [] }],
    })),
  ),
}));

test("prettier does not change types", () =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom("key", "identitySourceIdentifier"), shape, async (key, type) => {
      const properties = [{ key, isOptional: false, type, documentation: [] }];
      const text = `${printLayout(["export interface Holder ", layOutObject({ properties })])}\n`;
      assert.is(await prettier.format(text, { parser: "typescript" }), text);
    }),
    { numRuns: 1000 },
  ));

test.run();
