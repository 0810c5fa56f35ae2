import { test } from "uvu";
import * as assert from "uvu/assert";
import fc from "fast-check";
import { joinPointer } from "../diagnostics/json-pointer.ts";
import { createLocator } from "./locate.ts";

const formats = ["json", "yaml"] as const;

/** Every pointer into a value, with what it leads to and the key that it ends in. */
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
      const locate = await createLocator(text, format);
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

test("finds nothing where nothing is", async () => {
  for (const format of formats) {
    const locate = await createLocator(`{"a": [1]}`, format);
    assert.equal(
      ["/b", "/a/1", "/a/x", "/a/0/0", "a"].map((pointer) => locate(pointer, "value")),
      [undefined, undefined, undefined, undefined, 0],
    );
  }
});

test("finds block YAML, numbers as keys, and keys without a value", async () => {
  const text = "paths:\n  /a~b:\n    get:\n      responses:\n        200:\n          description: x\n        404:\n";
  const locate = await createLocator(text, "yaml");
  const responses = "/paths/~1a~0b/get/responses";
  assert.is(locate(`${responses}/200`, "key"), text.indexOf("200"));
  assert.is(locate(`${responses}/200/description`, "value"), text.indexOf("x"));
  assert.is(locate(`${responses}/404`, "key"), text.indexOf("404"));
  assert.ok((locate(`${responses}/404`, "value") ?? -1) >= text.indexOf("404"));
});

test("follows aliases and merge keys to where the node is written", async () => {
  const text = "base: &base\n  type: string\nuse:\n  <<: *base\n  title: t\nalso: *base\n";
  const locate = await createLocator(text, "yaml");
  assert.is(locate("/use/type", "value"), text.indexOf("string"));
  assert.is(locate("/also/type", "value"), text.indexOf("string"));
  assert.is(locate("/also", "value"), text.indexOf("*base\n", text.indexOf("also")));
});

test.run();
