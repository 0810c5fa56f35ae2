import { test } from "uvu";
import * as assert from "uvu/assert";
import fc from "fast-check";
import { parseJson, parseJsonWithComments } from "./parse-json.ts";

test("says what is wrong with JSON, and where", () => {
  const cases: [text: string, message: string, offset: number][] = [
    [`{"a": 1 "b": 2}`, "a comma or a closing bracket is missing", 8],
    [`{"a": [1, 2}`, "a comma or a closing bracket is missing", 11],
    [`{"a": 1,}`, "a key in double quotes is missing", 8],
    [`{"a": 1} 2`, "there is more after the end of the value", 9],
    [`{"a": // b\n1}`, "comments are not allowed", 6],
    [`{"a": tru}`, "this is no value", 6],
    [`{"a": "b`, "the string does not end", 6],
    [``, "a value is missing", 0],
  ];
  for (const [text, message, offset] of cases) assert.equal(parseJson(text), { error: { message, offset } }, text);
});

test("reads what JSON.parse reads, and points into every text that it does not", () => {
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
      if ("value" in parsed) return assert.equal(parsed.value, JSON.parse(text));
      assert.throws(() => JSON.parse(text) as unknown);
      assert.ok("offset" in parsed.error && parsed.error.offset >= 0 && parsed.error.offset <= text.length);
      assert.ok("message" in parsed.error);
      assert.ok(parsed.error.message.length > 0 && !parsed.error.message.endsWith("."));
    }),
  );
});

test("reads comments and trailing commas where people write JSON", () => {
  const text = `{ // why\n "a": [1, /* and */ 2,], "b": {"c": null}, }`;
  assert.equal(parseJsonWithComments(text), { value: { a: [1, 2], b: { c: null } } });
});

test("refuses a key that stands twice where people write JSON", () => {
  const text = `{"a": {"b": 1, "b": 2}}`;
  assert.equal(parseJsonWithComments(text), { error: { message: `the key "b" stands twice`, offset: 15 } });
});

test("reads JSON the same way with and without comments, `__proto__` too", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      assert.is(JSON.stringify(parseJsonWithComments(text)), JSON.stringify({ value }));
    }),
  );
  const { value } = parseJsonWithComments(`{"__proto__": {"isAdmin": true}}`) as { value: Record<string, unknown> };
  assert.equal(Object.keys(value), ["__proto__"]);
  assert.is(value["isAdmin"], undefined);
});

test("refuses what nests too deeply for what comes after, and points there", () => {
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
