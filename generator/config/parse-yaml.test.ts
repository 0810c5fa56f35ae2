import { test } from "uvu";
import * as assert from "uvu/assert";
import fc from "fast-check";
import { parseYaml } from "./parse-yaml.ts";
import type { SyntaxFault } from "./parsed.ts";

function valueOf(text: string): unknown {
  const parsed = parseYaml(text);
  assert.ok("value" in parsed, text);
  return parsed.value;
}

function faultOf(text: string): SyntaxFault {
  const parsed = parseYaml(text);
  assert.ok("error" in parsed && "message" in parsed.error && "offset" in parsed.error, text);
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

test("reads anchors and merge keys; a key beside a merge wins", () => {
  assert.equal(valueOf("a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  y: 3\nc: [*a]"), {
    a: { x: 1, y: 2 },
    b: { x: 1, y: 3 },
    c: [{ x: 1, y: 2 }],
  });
});

test("reads every JSON text", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) =>
      assert.is(JSON.stringify(valueOf(JSON.stringify(value))), JSON.stringify(value)),
    ),
  );
});

test("says what is wrong with YAML, and where", () => {
  assert.equal(faultOf("a: 1\nb: 2\na: 3\n"), { message: "duplicated mapping key", offset: 10 });
  assert.equal(faultOf("a:\n\t- b\n"), { message: "tab characters must not be used in indentation", offset: 3 });
  assert.equal(faultOf("a: !!js/function x\n").offset, 3);
  assert.match(faultOf("").message, "empty");
  assert.match(faultOf("a: 1\n---\nb: 2\n").message, "single document");
  assert.is(faultOf("# a\n---\na: 1\n---\nb: 2\n").offset, 13);
  assert.is(faultOf("a: 1\n...\nb: 2\n").offset, 5);
});

test("gives a fault with a place for any text that it cannot read", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."ab:-[]{}&*!|>'\"#%@? \n\t1<") }), (text) => {
      const parsed = parseYaml(text);
      if ("error" in parsed && "offset" in parsed.error)
        assert.ok(parsed.error.offset >= 0 && parsed.error.offset <= text.length, text);
    }),
    { numRuns: 500 },
  );
});

test("refuses aliases that make a value endless or gigantic", () => {
  const within = { message: "this alias stands within its own anchor", pointer: "/a/b" };
  assert.equal(parseYaml("a: &a\n  b: *a\n"), { error: within });
  const lines = Array.from({ length: 12 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}]`);
  const large = { message: "the aliases in it, written out, are too large", pointer: "/l8" };
  assert.equal(parseYaml(["l0: &l0 x", ...lines].join("\n")), { error: large });
});

/** The key at the top below which aliases nest too deeply. */
function placeOfDepth(text: string): string {
  const parsed = parseYaml(text);
  assert.ok("error" in parsed && "maxDepth" in parsed.error && "pointer" in parsed.error);
  const tokens = parsed.error.pointer.split("/");
  assert.is(tokens.length, 101);
  return tokens.slice(0, 2).join("/");
}

test("survives any depth", () => {
  const nested = (level: number): string => "[".repeat(60) + (level === 0 ? "" : `*l${level - 1}`) + "]".repeat(60);
  const texts = [20, 1].map((levels) =>
    Array.from({ length: levels + 1 }, (_, level) => `l${level}: &l${level} ${nested(level)}`),
  );
  const places = texts.map((lines) => placeOfDepth(lines.join("\n")));
  assert.equal(places, ["/l1", "/l1"]);
  // Keys that are numbers come first, so that the deepest one is met before what it is made of.
  const reversed = Array.from({ length: 300 }, (_, level) => `${900 - level}: &l${level} ${nested(level)}`);
  assert.is(placeOfDepth(reversed.join("\n")), "/601");
  assert.equal(parseYaml("[".repeat(100_000)), { error: { maxDepth: 100, offset: 99 } });
  assert.ok("value" in parseYaml(`${"[".repeat(98)}1${"]".repeat(98)}`));
});

test.run();
