import fc from "fast-check";
import prettier from "prettier";
import { runInNewContext } from "node:vm";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { JsonValue } from "../model/model.ts";
import { printJson } from "./json-text.ts";
import { toFence } from "../targets/reference/markdown/fence.ts";
import { printCall as printPythonCall } from "../languages/python-call.ts";
import { printCall as printTypeScriptCall } from "../languages/typescript-call.ts";

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
const fields = fc
  .dictionary(fc.string({ unit, maxLength: 8 }), value, { maxKeys: 4, noNullPrototype: true })
  .map((record) => {
    return Object.entries(record).map(([name, field]) => ({ name, value: field }));
  });

async function assertFormatted(page: string): Promise<void> {
  assert.is(await prettier.format(page, { parser: "markdown" }), page);
}

test("JSON is the value, and prettier leaves it alone", () =>
  fc.assert(
    fc.asyncProperty(value, async (json) => {
      const text = printJson(json);
      assert.equal(JSON.parse(text), JSON.parse(JSON.stringify(json)));
      await assertFormatted(`${toFence(text, "json")}\n`);
    }),
  ));

test("a call in TypeScript passes the values, and prettier leaves it alone", () =>
  fc.assert(
    fc.asyncProperty(fields, fc.oneof(fc.constant(2), fc.integer({ min: 50, max: 90 })), async (given, length) => {
      const method = "g".repeat(length);
      const text = printTypeScriptCall({ client: "client", method, fields: given });
      const input = Object.fromEntries(given.map(({ name, value: field }) => [name, field]));
      const client = { [method]: (argument: unknown = {}) => argument };
      assert.equal(JSON.stringify(runInNewContext(text.replace(/^await /, ""), { client })), JSON.stringify(input));
      await assertFormatted(`${toFence(text, "ts")}\n`);
    }),
  ));

test("a call in Python has Python's words, and a dictionary for names that are no keyword", () => {
  const call = { client: "client", method: "go" };
  assert.is(printPythonCall({ ...call, fields: [] }), "client.go()");
  const given = [
    { name: "a", value: [true, false, null] },
    { name: "class", value: { "a-b": 'say "x"\n\u{e0001}' } },
  ];
  assert.is(
    printPythonCall({ ...call, fields: given }),
    'client.go(\n    a=[True, False, None],\n    **{\n        "class": {\n            "a-b": "say \\"x\\"\\n\\U000e0001",\n        },\n    },\n)',
  );
});

test.run();
