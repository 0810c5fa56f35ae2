import { test } from "uvu";
import * as assert from "uvu/assert";
import fc from "fast-check";
import { joinPointer } from "./json-pointer.ts";
import { createLocator } from "./locate.ts";
import { parseYaml } from "./yaml/parse-yaml.ts";

const formats = ["json", "yaml"] as const;

/** Every pointer into a value, with its value and its last key. */
function* walk(
  value: unknown,
  pointer = "",
  key?: string,
): Generator<{ pointer: string; value: unknown; key?: string }> {
  yield { pointer, value, ...(key !== undefined && { key }) };
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value) as [string, unknown][]) {
    yield* walk(member, joinPointer(pointer, name), Array.isArray(value) ? undefined : name);
  }
}

test("finds every value and every key of a text", async () => {
  const key = fc.string({ unit: "binary" }).filter((text) => text !== "<<" && text !== "__proto__");
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 3 }, fc.string(), fc.integer(), fc.boolean(), tie("list"), tie("map")),
    list: fc.array(tie("tree"), { maxLength: 3 }),
    map: fc.dictionary(key, tie("tree"), { maxKeys: 3 }),
  }));
  await fc.assert(
    fc.asyncProperty(tree, fc.constantFrom(...formats), async (root, format) => {
      const text = JSON.stringify(root, undefined, 2);
      const locate = createLocator(text, format);
      for (const node of walk(root)) {
        const start = JSON.stringify(node.value)[0] ?? "";
        assert.is(text[locate(node.pointer, "value") ?? -1], start, node.pointer);
        if (node.key === undefined) continue;
        assert.ok(text.startsWith(JSON.stringify(node.key), locate(node.pointer, "key")), node.pointer);
      }
    }),
    { numRuns: 60 },
  );
});

test("finds nothing where there is nothing", async () => {
  for (const format of formats) {
    const locate = createLocator(`{"a": [1]}`, format);
    assert.equal(
      ["/b", "/a/1", "/a/x", "/a/0/0", "a"].map((pointer) => locate(pointer, "value")),
      [undefined, undefined, undefined, undefined, 0],
    );
  }
});

test("finds block YAML, numbers as keys, and keys without a value", async () => {
  const text = "paths:\n  /a~b:\n    get:\n      responses:\n        200:\n          description: x\n        404:\n";
  const locate = createLocator(text, "yaml");
  const responses = "/paths/~1a~0b/get/responses";
  assert.is(locate(`${responses}/200`, "key"), text.indexOf("200"));
  assert.is(locate(`${responses}/200/description`, "value"), text.indexOf("x"));
  assert.is(locate(`${responses}/404`, "key"), text.indexOf("404"));
  assert.ok((locate(`${responses}/404`, "value") ?? -1) >= text.indexOf("404"));
});

test("finds block scalars at their indicator, and values behind their anchors and tags", () => {
  const text = "a: &x !!str |- # |\n  b\nc: !!map\n  d: >2\n     e\nf: &y [g]\n";
  const locate = createLocator(text, "yaml");
  assert.is(locate("/a", "value"), text.indexOf("|"));
  assert.is(locate("/c", "value"), text.indexOf("d:"));
  assert.is(locate("/c/d", "value"), text.indexOf(">2"));
  assert.is(locate("/f", "value"), text.indexOf("[g]"));
});

test("finds empty items at their dashes", () => {
  const text = "a:\n  -\n  # none\n  - b\n  - c: {d: [e]}\n  -\n";
  const locate = createLocator(text, "yaml");
  assert.is(locate("/a/0", "value"), text.indexOf("-"));
  assert.is(locate("/a/3", "value"), text.lastIndexOf("-"));
});

/** Ways to write a word `@` in a block with the indentation `%`. */
const SCALARS = ["@", "'@'", '"@"', "&a @", "!!str @", "!!str &a '@'", "|\n%@", ">-\n%@\n\n%more", "|2+ # c\n%  @"];
const KEYS = ["@:", "'@':", '"@":', "&k @:", "!!str @:", "? @\n:", "@ :"];

type Shape = string | readonly Shape[] | ReadonlyMap<string, Shape>;

/** Writes a shape as block YAML. Each scalar and key has a different word. */
function writeYaml(shape: Shape, indent = "", count = { words: 0 }): string {
  const put = (form: string): string => form.replaceAll("@", () => `word${(count.words += 1)}`);
  if (typeof shape === "string") return ` ${put(shape).replaceAll("%", indent)}`;
  const below = `${indent}  `;
  const lines =
    shape instanceof Map
      ? Array.from(shape as ReadonlyMap<string, Shape>, ([key, value]) => put(key) + writeYaml(value, below, count))
      : (shape as readonly Shape[]).map((value) => `-${writeYaml(value, below, count)}`);
  return lines.map((line) => `\n${indent}# c\n\n${indent}${line.replaceAll("\n:", `\n${indent}:`)}`).join("");
}

test("finds every node of a YAML text in any form", () => {
  const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
    shape: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(...SCALARS),
      fc.array(tie("shape"), { minLength: 1, maxLength: 3 }),
      fc.array(fc.tuple(fc.constantFrom(...KEYS), tie("shape")), { minLength: 1, maxLength: 3 }).map((entries) => {
        return new Map(entries);
      }),
    ),
  }));
  fc.assert(
    fc.property(shape, fc.boolean(), (root, isDos) => {
      const written = `${writeYaml(root)}\n`;
      const text = isDos ? written.replaceAll("\n", "\r\n") : written;
      const parsed = parseYaml(text);
      assert.ok("value" in parsed, text);
      const locate = createLocator(text, "yaml");
      for (const { pointer, key, value } of walk(parsed.value)) {
        const at = text.slice(locate(pointer, "value"));
        if (typeof value === "string")
          assert.is(/^(?:["']|[|>][-+2]*(?: # c)?\s*)?(word\d+)/.exec(at)?.[1], /word\d+/.exec(value)?.[0], text);
        else assert.match(at, Array.isArray(value) ? /^-/ : /^(?:\? |&k |!!str )*["']?word/, text);
        if (key !== undefined) assert.match(text.slice(locate(pointer, "key")), new RegExp(`^["']?${key}\\b`), text);
      }
    }),
    { numRuns: 300 },
  );
});

test("follows aliases and merge keys to the nodes", async () => {
  const text = "base: &base\n  type: string\nuse:\n  <<: *base\n  title: t\nalso: *base\n";
  const locate = createLocator(text, "yaml");
  assert.is(locate("/use/type", "value"), text.indexOf("string"));
  assert.is(locate("/also/type", "value"), text.indexOf("string"));
  assert.is(locate("/also", "value"), text.indexOf("*base\n", text.indexOf("also")));
});

test.run();
