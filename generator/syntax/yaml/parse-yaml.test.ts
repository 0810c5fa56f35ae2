import { test } from "uvu";
import * as assert from "uvu/assert";
import fc from "fast-check";
import { stringifyJson } from "../stringify-json.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { SyntaxFault } from "../parsed.ts";

const MAX_DEPTH_AT = (offset: number): unknown => ({ error: { maxDepth: 100, offset } });

function valueOf(text: string): unknown {
  const parsed = parseYaml(text);
  assert.ok("value" in parsed, text);
  return parsed.value;
}

function faultOf(text: string): SyntaxFault {
  const parsed = parseYaml(text);
  assert.ok("error" in parsed && "message" in parsed.error, text);
  return parsed.error;
}

test("reads YAML 1.2: words and dates are strings, keys are texts", () => {
  assert.equal(valueOf("a: no\nb: 2020-01-01\nc: 0o17\nd: ~\n200: e\ntrue: f\n"), {
    a: "no",
    b: "2020-01-01",
    c: 15,
    d: null,
    "200": "e",
    true: "f",
  });
});

test("reads anchors and merge keys; a key next to a merge takes precedence", () => {
  assert.equal(valueOf("a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  y: 3\nc: [*a]"), {
    a: { x: 1, y: 2 },
    b: { x: 1, y: 3 },
    c: [{ x: 1, y: 2 }],
  });
});

test("reads every JSON text", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) =>
      assert.is(stringifyJson(valueOf(JSON.stringify(value))), JSON.stringify(value)),
    ),
  );
});

test("reads keys as text, whatever type they would have as values", () => {
  const keys = ["200", "1.10", "007", "0x1F", "1e3", "~", "null", "True", "2020-01-01", "9007199254740993", "'5'"];
  const text = keys.map((key, index) => `${key}: ${index}`).join("\n");
  assert.equal(Object.keys(valueOf(text) as object).sort(), [...keys.slice(0, -1), "5"].sort());
  assert.equal(valueOf("a: &a 0x10\n*a : 1\n!!int 08: 2\n? two\n  lines\n: 3\n"), {
    a: 16,
    "0x10": 1,
    "08": 2,
    "two lines": 3,
  });
  assert.equal(valueOf("{<<: {200: a, b: c}, 200: d, '<<': e}"), { "200": "d", b: "c", "<<": "e" });
});

test("keeps the digits of integers beyond doubles", () => {
  const text =
    "[9007199254740991, 9007199254740993, -18446744073709551615, +9007199254740993, 0x20000000000001, 0o777777777777777777777]";
  assert.equal(valueOf(text), [
    9007199254740991,
    9007199254740993n,
    -18446744073709551615n,
    9007199254740993n,
    9007199254740993n,
    9223372036854775807n,
  ]);
  assert.equal(valueOf(`[!!int "9007199254740993", !!str 9007199254740993, 1_000, 1e400, 1${"0".repeat(400)}]`), [
    9007199254740993n,
    "9007199254740993",
    "1_000",
    "1e400",
    10n ** 400n,
  ]);
});

test("reports faults of YAML with their places", () => {
  const cases: [text: string, message: string, offset: number][] = [
    ["a: 1\nb: 2\na: 3\n", "duplicated mapping key", 10],
    ["a:\n\t- b\n", "tab characters must not be used in indentation", 3],
    ["a: !!js/function x\n", "the tag !!js/function is not supported", 3],
    ["a: !!binary aGk=\n", "the tag !!binary is not supported", 3],
    ["a: !!timestamp 2020-01-01\n", "the tag !!timestamp is not supported", 3],
    ["a: !!set {b}\n", "the tag !!set is not supported", 3],
    ["a: !!omap [b: c]\n", "the tag !!omap is not supported", 3],
    ["a: !Sub x\n", "the tag !Sub is not supported", 3],
    ["a: 1\n? [b]\n: 2\n", "a key must be text, not a list", 7],
    ["a: 1\n? b: c\n: 2\n", "a key must be text, not a map", 7],
    ["a: &a {}\n*a : 2\n", "a key must be text, not a map", 9],
    ["a: *b\n", 'unidentified alias "b"', 4],
    ["a: '.inf'\n.inf: -.inf\n", "-.inf cannot be written in JSON", 16],
    ["a: [b, .NaN]\n", ".NaN cannot be written in JSON", 7],
    ["", "expected a document, but the input is empty", 0],
    ["a: 1\n---\nb: 2\n", "expected a single document in the stream, but found more", 9],
  ];
  for (const [text, message, offset] of cases) assert.equal(faultOf(text), { message, offset }, text);
});

test("reports a fault with a place for any text that it cannot read", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."ab:-[]{}&*!|>'\"#%@? \n\t1<") }), (text) => {
      const parsed = parseYaml(text);
      if ("error" in parsed) assert.ok(parsed.error.offset >= 0 && parsed.error.offset <= text.length, text);
    }),
    { numRuns: 500 },
  );
});

test("reports aliases that make a value infinite or too large, with their places", () => {
  const endless = "a: &a\n  b: *a\n";
  assert.equal(faultOf(endless), { message: "an anchor holds an alias of itself", offset: endless.indexOf("*a") });
  const lines = Array.from({ length: 12 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}]`);
  const text = ["l0: &l0 x", ...lines].join("\n");
  const fault = faultOf(text);
  assert.is(fault.message, "its aliases, written out, are too large");
  assert.ok(text.startsWith("*l7", fault.offset)); // 9 to the power of 7 is half of the limit.
});

test("survives any depth, and reports the place", () => {
  const nested = (level: number): string => "[".repeat(60) + (level === 0 ? "" : `*l${level - 1}`) + "]".repeat(60);
  const texts = [20, 1].map((levels) =>
    Array.from({ length: levels + 1 }, (_, level) => `l${level}: &l${level} ${nested(level)}`).join("\n"),
  );
  for (const text of texts) assert.equal(parseYaml(text), MAX_DEPTH_AT(text.indexOf("*l0")));
  // Number-like keys come first in an object, so that the deepest node precedes its parts.
  const reversed = Array.from({ length: 300 }, (_, level) => `${900 - level}: &l${level} ${nested(level)}`).join("\n");
  assert.equal(parseYaml(reversed), MAX_DEPTH_AT(reversed.indexOf("*l0")));
  assert.equal(parseYaml("[".repeat(100_000)), MAX_DEPTH_AT(99));
  assert.ok("value" in parseYaml(`${"[".repeat(98)}1${"]".repeat(98)}`));
  const alias = (height: number): string =>
    `a: &a ${"[".repeat(height)}${"]".repeat(height)}\nb: ${"[".repeat(50)}*a${"]".repeat(50)}`;
  assert.ok("value" in parseYaml(alias(49)));
  assert.equal(parseYaml(alias(50)), MAX_DEPTH_AT(alias(50).indexOf("*a")));
});

test.run();
