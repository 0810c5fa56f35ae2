import fc from "fast-check";
import prettier from "prettier";
import { runInNewContext } from "node:vm";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { JsonValue } from "../model/model.ts";
import { printJson } from "./json-text.ts";
import { toFence } from "../targets/reference/markdown/fence.ts";
import { SOURCES } from "../testing/case-folders.ts";
import { readTemplates } from "../plan/discover-targets.ts";
import { readLanguage } from "../targets/reference/samples/read-languages.ts";

const templates = readTemplates(SOURCES, "reference");
const [typescript, python] = [readLanguage(templates, "typescript"), readLanguage(templates, "python")];

const unit = fc.constantFrom(..."ab1 '\"\\`${}/字é\n\u202e\0_-".split(""), "word ", "__proto__");
const scalar = fc.oneof(
  fc.string({ unit, maxLength: 30 }),
  fc.string({ unit, minLength: 50, maxLength: 90 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 6 }),
    fc.array(fc.integer(), { maxLength: 40 }),
    fc.dictionary(fc.string({ unit, maxLength: 8 }), tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const fields = fc.dictionary(fc.string({ unit, maxLength: 8 }), value, { maxKeys: 4, noNullPrototype: true });

async function assertFormatted(page: string): Promise<void> {
  assert.is(await prettier.format(page, { parser: "markdown" }), page);
}

test("JSON has the same value, and prettier does not change it", () =>
  fc.assert(
    fc.asyncProperty(value, async (json) => {
      const text = printJson(json);
      assert.equal(JSON.parse(text), JSON.parse(JSON.stringify(json)));
      await assertFormatted(`${toFence(text, "json")}\n`);
    }),
  ));

test("a TypeScript argument has the same value, and prettier does not change it", () =>
  fc.assert(
    fc.asyncProperty(fields, async (given) => {
      const text = `await client.go(${typescript.printValue(given)});`;
      const client = { go: (argument: unknown) => argument };
      assert.equal(JSON.stringify(runInNewContext(text.replace(/^await /, ""), { client })), JSON.stringify(given));
      await assertFormatted(`${toFence(text, "ts")}\n`);
    }),
  ));

test("brackets with inner spaces have none at the ends of lines", () => {
  const csharp = readLanguage(templates, "csharp");
  assert.is(csharp.printValue([1, 2]), "new object?[] { 1, 2 }");
  const map = 'new Dictionary<string, object?> {\n        ["a"] = 1,\n    }';
  assert.is(csharp.printValue([{ a: 1 }]), `new object?[] {\n    ${map}\n}`);
});

test("a value in Python has Python's words and escapes", () => {
  assert.is(python.printValue([true, false, null]), "[True, False, None]");
  assert.is(python.printValue({ "a-b": 'say "x"\n\u{e0001}' }), '{\n    "a-b": "say \\"x\\"\\n\\U000e0001",\n}');
});

test.run();
