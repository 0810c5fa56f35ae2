import { test } from "uvu";
import * as assert from "uvu/assert";
import { stringifyJson } from "../../syntax/stringify-json.ts";
import { findMismatch } from "./match-schema.ts";
import type { JsonValue, Schema } from "../model.ts";
import { buildSchema } from "./schemas.ts";

const NODE = { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } }, required: ["id"] };
const schemas = new Map<string, Schema>([
  ["Node", buildSchema({ ...NODE, properties: { ...NODE.properties, id: { type: "integer" } } }, "")],
  ["Self", buildSchema({ $ref: "#/components/schemas/Self" }, "")],
]);

const CASES: readonly (readonly [unknown, JsonValue, string | undefined])[] = [
  [{ type: "string" }, "", undefined],
  [{ type: "string" }, 5, "it must be a string, not a number"],
  [{ type: "string", maxLength: 2 }, "日本", undefined],
  [{ type: "string", maxLength: 2 }, "abc", "it is longer than 2 characters"],
  [{ type: "integer" }, 1.5, "it must be an integer"],
  [{ type: "number", exclusiveMinimum: 0 }, 0, "it is not above 0"],
  [{ type: "integer", maximum: 9007199254740993n }, 9007199254740993n, undefined],
  [{ type: "integer", maximum: 9007199254740993n }, 9007199254740994n, "it is above 9007199254740993"],
  [{ type: "number", minimum: 0 }, 9007199254740993n, undefined],
  [{ type: "string" }, 9007199254740993n, "it must be a string, not a number"],
  [{ const: 9007199254740993n }, 9007199254740994n, "it must be 9007199254740993"],
  [{ enum: [[9007199254740993n]] }, [9007199254740993n], undefined],
  [{ type: ["string", "null"] }, null, undefined],
  [{ type: ["string", "null"] }, 5, "it must be a string, not a number"],
  [{ enum: ["a", 1, null] }, null, undefined],
  [{ enum: ["a"] }, "b", "it is none of the enum's values"],
  [{ const: { a: 1 } }, { a: 1 }, undefined],
  [{ type: "array", items: { type: "string" } }, ["a", 5], "`[1]` must be a string, not a number"],
  [{ type: "array", items: { type: "string" } }, '["a"]', "it must be a list, not a string"],
  [{ prefixItems: [{ type: "string" }], items: false }, ["a", "b"], "`[1]` is not allowed"],
  [{ properties: { a: { type: "string" } }, required: ["a"] }, {}, "it is missing `a`"],
  [
    { properties: { a: { properties: { b: { type: "string" } } } } },
    { a: { b: 1 } },
    "`a.b` must be a string, not a number",
  ],
  [{ properties: {}, additionalProperties: false }, { a: 1 }, "`a` is not allowed"],
  [{ additionalProperties: { type: "string" } }, { a: 1 }, "`a` must be a string, not a number"],
  [{ oneOf: [{ type: "string" }, { type: "boolean" }] }, 1, "it matches none of the alternatives"],
  [{ $ref: "#/components/schemas/Node" }, { id: 1, next: { id: 2, next: {} } }, "`next.next` is missing `id`"],
  [{ $ref: "#/components/schemas/Self" }, 1, undefined],
  [{}, { anything: [true] }, undefined],
];

for (const [schema, value, expected] of CASES) {
  test(`${stringifyJson(value)} against ${stringifyJson(schema)}`, () => {
    assert.is(findMismatch(value, buildSchema(schema, ""), schemas), expected);
  });
}

test.run();
