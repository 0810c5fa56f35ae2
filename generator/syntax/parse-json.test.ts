import { test } from "uvu";
import * as assert from "uvu/assert";
import fc from "fast-check";
import { stringifyJson } from "./stringify-json.ts";
import { parseJson, parseJsonWithComments } from "./parse-json.ts";
import type { ParsedValue } from "./parsed.ts";

/** Converts a value to that of `JSON.parse`. */
function toDoubles(value: unknown): unknown {
  return JSON.parse(stringifyJson(value));
}

test("reports faults of JSON with their places", () => {
  const cases: [text: string, message: string, offset: number][] = [
    [`{"a": 1 "b": 2}`, "a comma or a closing bracket is missing", 8],
    [`{"a": [1, 2}`, "a comma or a closing bracket is missing", 11],
    [`{"a": 1,}`, "a key in double quotes is missing", 8],
    [`{"a": 1} 2`, "there is more after the end of the value", 9],
    [`{"a": // b\n1}`, "comments are not allowed", 6],
    [`{"a": tru}`, "this is not a value", 6],
    [`{"a": "b`, "the string does not end", 6],
    [``, "a value is missing", 0],
  ];
  for (const [text, message, offset] of cases) assert.equal(parseJson(text), { error: { message, offset } }, text);
});

/** `JSON.parse` reads numbers that are out of range as infinite. */
function toFinite(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? Math.sign(value) * Number.MAX_VALUE : value;
}

test("reads what JSON.parse reads, and reports a place in any other text", () => {
  const texts = fc.oneof(
    fc.json(),
    fc.string(),
    fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([json, at, noise]) => {
      const cut = at % (json.length + 1);
      return json.slice(0, cut) + noise + json.slice(cut + 1);
    }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseJson(text);
      if ("value" in parsed)
        return assert.is(stringifyJson(toDoubles(parsed.value)), JSON.stringify(JSON.parse(text, toFinite)));
      assert.throws(() => JSON.parse(text) as unknown);
      assert.ok(parsed.error.offset >= 0 && parsed.error.offset <= text.length);
      assert.ok("message" in parsed.error);
      assert.ok(parsed.error.message.length > 0 && !parsed.error.message.endsWith("."));
    }),
  );
});

test("keeps the digits of integers beyond doubles", () => {
  const text = `{"a": [9007199254740993, -18446744073709551615, 9007199254740991], "b": {"c": 1${"0".repeat(400)}}}`;
  const a = [9007199254740993n, -18446744073709551615n, 9007199254740991];
  assert.equal(parseJson(text), { value: { a, b: { c: 10n ** 400n } } });
  assert.equal(parseJson("9007199254740993"), { value: 9007199254740993n });
  // Only integers keep all of their digits. Texts are unchanged.
  const plain = `{"9007199254740993": [0.12345678901234567, 12345678901234567.5, 1e22, "9007199254740993"]}`;
  assert.equal(parseJson(plain), { value: JSON.parse(plain) as unknown });
});

test("reads numbers out of range as the largest double, with a flaw", () => {
  const value = [Number.MAX_VALUE, -Number.MAX_VALUE, 1e308];
  assert.equal(parseJson("[1e400, -2.5E+999, 1e308]"), {
    value,
    flaws: [
      { number: "1e400", offset: 1 },
      { number: "-2.5E+999", offset: 8 },
    ],
  });
  for (const text of ["1e400", "[1E999]", '{"":1e400}', `${"9".repeat(400)}.5`])
    assert.is((parseJson(text) as ParsedValue).flaws?.length, 1, text);
});

test("reports each duplicate key with the place of the first one", () => {
  const text = `{"a": 1, "b": {"c": "x\\\\", "c" : [], "a": 2, "c":3}, "\\u0061": 4}`;
  const at = (part: string): number => text.indexOf(part);
  assert.equal(parseJson(text), {
    value: { a: 4, b: { c: 3, a: 2 } },
    flaws: [
      { key: "c", offset: at('"c" :'), first: at('"c": "x') },
      { key: "c", offset: at('"c":3'), first: at('"c": "x') },
      { key: "a", offset: at('"\\u0061"'), first: at('"a": 1') },
    ],
  });
});

test("reports no key that occurs once", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indentation) => {
      assert.not.ok("flaws" in parseJson(JSON.stringify({ value, __proto__: 1 }, null, indentation)));
    }),
  );
});

test("reads comments and trailing commas in people's JSON", () => {
  const text = `{ // why\n "a": [1, /* and */ 2,], "b": {"c": null}, }`;
  assert.equal(parseJsonWithComments(text), { value: { a: [1, 2], b: { c: null } } });
});

test("reports a duplicate key in people's JSON", () => {
  const text = `{"a": {"b": 1, "b": 2}}`;
  assert.equal(parseJsonWithComments(text), { error: { message: `the key "b" occurs twice`, offset: 15 } });
});

test("reads JSON equally with and without comments, including `__proto__`", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      assert.is(stringifyJson(parseJsonWithComments(text)), JSON.stringify({ value }));
    }),
  );
  const { value } = parseJsonWithComments(`{"__proto__": {"isAdmin": true}}`) as { value: Record<string, unknown> };
  assert.equal(Object.keys(value), ["__proto__"]);
  assert.is(value["isAdmin"], undefined);
});

test("reports text that is nested too deeply, with its place", () => {
  const nest = (depth: number): string => `${'{"a[":['.repeat(depth / 2)}"]\\"]"${"]}".repeat(depth / 2)}`;
  for (const parse of [parseJson, parseJsonWithComments]) {
    assert.ok("value" in parse(nest(100)));
    for (const depth of [102, 10_000, 1_000_000])
      assert.equal(parse(nest(depth)), { error: { maxDepth: 100, offset: 50 * 7 } });
  }
  const commented = `// "[\n${nest(102)}`;
  assert.equal(parseJsonWithComments(commented), { error: { maxDepth: 100, offset: 6 + 50 * 7 } });
});

test("survives any depth", () => {
  const text = "[".repeat(1_000_000);
  assert.equal(parseJson(text), { error: { maxDepth: 100, offset: 100 } });
  assert.equal(parseJsonWithComments(text), { error: { maxDepth: 100, offset: 100 } });
});

test.run();
