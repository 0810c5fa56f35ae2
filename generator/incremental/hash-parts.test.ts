import { test } from "uvu";
import * as assert from "uvu/assert";
import { hashParts } from "./hash-parts.ts";

/** Hashes parts. Each one is a text and the parts that it refers to. */
function hashesOf(parts: Readonly<Record<string, readonly [text: string, ...references: readonly string[]]>>) {
  const entries = Object.entries(parts).map(([key, [hash, ...references]]) => [key, { hash, references }] as const);
  const hashes = hashParts(new Map(entries));
  return (key: string): string => hashes.get(key) ?? "";
}

const USUAL = { a: ["A", "b", "d"], b: ["B", "c"], c: ["C", "b"], d: ["D"], e: ["E", "e"] } as const;
const usual = hashesOf(USUAL);

test("a part's hash changes with all that it refers to, and with nothing else", () => {
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

test("the order of the parts does not matter", () => {
  const reversed = hashesOf(Object.fromEntries(Object.entries(USUAL).reverse()));
  for (const key of Object.keys(USUAL)) assert.is(reversed(key), usual(key));
});

test("parts of one circle have different hashes", () => {
  assert.is.not(usual("b"), usual("c"));
});

test("a chain may be of any length", () => {
  const chain = Array.from({ length: 20_000 }, (_, index) => [`s${index}`, ["", `s${index + 1}`]] as const);
  const first = hashesOf(Object.fromEntries(chain))("s0");
  assert.is.not(hashesOf({ ...Object.fromEntries(chain), s19999: ["other"] })("s0"), first);
});

test.run();
