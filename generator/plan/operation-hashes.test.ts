import { test } from "uvu";
import * as assert from "uvu/assert";
import type { JsonObject } from "../diagnostics/json-value.ts";
import type { ApiModel, NamedSchema, Operation } from "../model/model.ts";
import { OperationHashes } from "./operation-hashes.ts";

/** Named schemas, each a text and the keys that it refers to, and an operation of each. */
function hashesOf(schemas: Readonly<Record<string, readonly [text: string, ...keys: readonly string[]]>>, names = "") {
  const refer = (key: string): object => ({ $ref: `#/components/schemas/${key}` });
  const entries = Object.entries(schemas);
  const document = {
    paths: Object.fromEntries(entries.map(([key]) => [key, { get: refer(key) }])),
    components: {
      schemas: Object.fromEntries(entries.map(([key, [title, ...keys]]) => [key, { title, allOf: keys.map(refer) }])),
    },
  };
  const named = entries.map(([key]) => ({ key }) as NamedSchema);
  const model = { schemas: named } as unknown as ApiModel;
  const hashes = new OperationHashes({ model, document: document as unknown as JsonObject }, () => names);
  return (key: string): string => hashes.hash({ pointer: `/paths/${key}/get` } as Operation);
}

const USUAL = { a: ["A", "b", "d"], b: ["B", "c"], c: ["C", "b"], d: ["D"], e: ["E", "e"] } as const;
const usual = hashesOf(USUAL);

test("a part changes with all that it leads to, and with nothing else", () => {
  const changed = (change: object): string =>
    Object.keys(USUAL)
      .filter((key) => hashesOf({ ...USUAL, ...change })(key) !== usual(key))
      .join("");
  assert.is(changed({ d: ["other"] }), "ad");
  assert.is(changed({ c: ["other", "b"] }), "abc");
  assert.is(changed({ b: ["other", "c"] }), "abc");
  assert.is(changed({ e: ["other", "e"] }), "e");
  assert.is(changed({ c: ["C", "b", "e"] }), "abc");
  assert.is(changed({ f: ["F", "a"] }), "");
});

test("neither the order of the schemas counts nor a key that is none", () => {
  const reversed = hashesOf(Object.fromEntries(Object.entries(USUAL).reverse()));
  for (const key of Object.keys(USUAL)) assert.is(reversed(key), usual(key));
  assert.is(hashesOf({ a: ["A", 'odd "key" \\'] })("a"), hashesOf({ a: ["A", 'odd "key" \\'] })("a"));
});

test("what a target knows of the schemas counts", () => {
  assert.is.not(hashesOf(USUAL, "other")("a"), usual("a"));
});

test("schemas of one circle are told apart", () => {
  assert.is.not(usual("b"), usual("c"));
});

test("a chain may be of any length", () => {
  const chain = Array.from({ length: 20_000 }, (_, index) => [`s${index}`, ["", `s${index + 1}`]] as const);
  const first = hashesOf(Object.fromEntries(chain))("s0");
  assert.is.not(hashesOf({ ...Object.fromEntries(chain), s19999: ["other"] })("s0"), first);
});

test.run();
