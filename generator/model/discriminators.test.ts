import { test } from "uvu";
import * as assert from "uvu/assert";
import { listVariants } from "./discriminators.ts";
import type { Schema } from "./model.ts";

const base = { pointer: "", deprecated: false, readOnly: false, writeOnly: false, examples: [] };

test("a union may be a member of itself", () => {
  const union: Extract<Schema, { kind: "union" }> = {
    ...base,
    kind: "union",
    isExclusive: true,
    members: [{ ...base, kind: "ref", key: "Any" }],
    discriminator: { wireName: "kind", mapping: [{ value: "any", schemaKey: "Any" }] },
  };
  const [variant] = listVariants(union, new Map([["Any", union]]));
  assert.equal(variant?.values, []);
});

test.run();
