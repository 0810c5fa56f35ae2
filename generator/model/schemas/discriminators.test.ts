import { test } from "uvu";
import * as assert from "uvu/assert";
import { listVariants } from "./discriminators.ts";
import type { Schema } from "../model.ts";

type Union = Extract<Schema, { kind: "union" }>;

const base = { pointer: "", deprecated: false, readOnly: false, writeOnly: false, examples: [] };

function unionOf(...keys: readonly string[]): Union {
  const members = keys.map((key) => ({ ...base, kind: "ref", key }) as const);
  return { ...base, kind: "union", isExclusive: true, members, discriminator: { wireName: "kind", mapping: [] } };
}

const LEAF: Schema = {
  ...base,
  kind: "object",
  properties: [
    {
      name: { text: "kind", words: ["kind"] },
      wireName: "kind",
      required: true,
      schema: { ...base, kind: "literal", value: "leaf" },
    },
  ],
  patterns: [],
};

test("nested unions have the values of all their members", () => {
  const schemas = new Map<string, Schema>([
    ["Middle", unionOf("Leaf")],
    ["Leaf", LEAF],
  ]);
  const [variant] = listVariants(unionOf("Middle"), schemas);
  assert.equal(variant?.values, ["leaf"]);
  assert.is(variant?.isDeclared, true);
});

test("unions may have many levels, and may be shared", () => {
  for (const [count, copies] of [
    [10_000, 1],
    [90, 2],
  ] as const) {
    const layers = Array.from({ length: count }, (_, index) => {
      const next = index + 1 === count ? "Leaf" : `U${index + 1}`;
      return [`U${index}`, unionOf(...Array<string>(copies).fill(next))] as const;
    });
    const schemas = new Map<string, Schema>([...layers, ["Leaf", LEAF]]);
    assert.is(listVariants(unionOf("U0"), schemas).length, 1);
  }
});

test("a union may be a member of itself", () => {
  const discriminator = { wireName: "kind", mapping: [{ value: "any", schemaKey: "Any" }] };
  const union = { ...unionOf("Any"), discriminator };
  const [variant] = listVariants(union, new Map([["Any", union]]));
  assert.equal(variant?.values, []);
});

test.run();
