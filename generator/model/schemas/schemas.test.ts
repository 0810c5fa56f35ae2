import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Schema } from "../model.ts";
import { buildSchema } from "./schemas.ts";

/** A schema on one line: its kind, with its parts in brackets. */
function outline(schema: Schema): string {
  switch (schema.kind) {
    case "ref":
      return schema.key;
    case "array":
      return `${outline(schema.items)}[]`;
    case "tuple":
      return `[${[...schema.items, schema.rest].map(outline).join(", ")}]`;
    case "object":
      return `{${schema.properties.map(({ wireName, required, schema: value }) => `${wireName}${required ? "" : "?"}: ${outline(value)}`).join(", ")}}`;
    case "record":
      return `{[key]: ${outline(schema.values)}}`;
    case "union":
      return `(${schema.members.map(outline).join(" | ")})`;
    case "intersection":
      return `(${schema.members.map(outline).join(" & ")})`;
    case "enum":
      return schema.members.map(({ value }) => JSON.stringify(value)).join("|");
    case "literal":
      return JSON.stringify(schema.value);
    default:
      return schema.kind;
  }
}

const user = { $ref: "#/components/schemas/User" };

const CASES: readonly (readonly [string, unknown, string])[] = [
  ["true is anything", true, "unknown"],
  ["false is nothing", false, "never"],
  ["no keyword is anything", {}, "unknown"],
  ["a reference", user, "User"],
  ["a reference with a description", { ...user, description: "The owner" }, "User"],
  ["a reference with a type that repeats what it is", { ...user, type: "object" }, "User"],
  ["allOf of one", { description: "The owner", allOf: [user] }, "User"],
  [
    "allOf of two",
    { allOf: [user, { type: "object", properties: { a: { type: "string" } } }] },
    "(User & {a?: string})",
  ],
  ["allOf beside properties", { allOf: [user], type: "object", properties: { a: {} } }, "(User & {a?: unknown})"],
  ["oneOf", { oneOf: [user, { type: "string" }] }, "(User | string)"],
  ["anyOf of one", { anyOf: [user] }, "User"],
  ["a type list", { type: ["string", "null"] }, "(string | null)"],
  ["an enum", { type: "string", enum: ["a", "b", "a"] }, '"a"|"b"'],
  ["an enum with null", { type: ["string", "null"], enum: ["a", null] }, '"a"|null'],
  ["const", { const: false }, "false"],
  ["an array", { type: "array", items: user }, "User[]"],
  ["an array of anything", { type: "array" }, "unknown[]"],
  ["a tuple", { type: "array", prefixItems: [user], items: false }, "[User, never]"],
  ["a free-form object", { type: "object" }, "{[key]: unknown}"],
  ["a map", { type: "object", additionalProperties: { type: "integer" } }, "{[key]: integer}"],
  ["properties without a type", { properties: { a: { type: "string" } }, required: ["a"] }, "{a: string}"],
  [
    "a property called like what every object has",
    { properties: { constructor: { type: "string" } } },
    "{constructor?: string}",
  ],
  ["limits without a type", { minimum: 1 }, "number"],
];

for (const [name, source, expected] of CASES) {
  test(name, () => {
    assert.is(outline(buildSchema(source, "")), expected);
  });
}

test("keywords next to a reference take precedence over those of its target", () => {
  const schema = buildSchema(
    { allOf: [user], description: "The owner", deprecated: true, examples: [null], default: null },
    "/x",
  );
  assert.is(schema.description, "The owner");
  assert.is(schema.deprecated, true);
  assert.equal(schema.examples, [{ value: null }]);
  assert.equal(schema.default, { value: null });
});

test("false, zero, the empty text and null are examples; an absent one is not", () => {
  for (const value of [false, 0, "", null]) {
    assert.equal(buildSchema({ type: "string", examples: [value] }, "").examples, [{ value }]);
  }
  assert.equal(buildSchema({ type: "string" }, "").examples, []);
  assert.is(buildSchema({ type: "string" }, "").default, undefined);
});

test("without a mapping, discriminator values are the keys of schemas", () => {
  const schema = buildSchema(
    { oneOf: [user, { $ref: "#/components/schemas/Bot" }], discriminator: { propertyName: "kind" } },
    "",
  );
  assert.equal(schema.kind === "union" && schema.discriminator, {
    wireName: "kind",
    mapping: [
      { value: "User", schemaKey: "User" },
      { value: "Bot", schemaKey: "Bot" },
    ],
  });
});

test("enum values have names and descriptions from extensions", () => {
  const schema = buildSchema(
    { enum: [1, 2], "x-enum-varnames": ["One", "Two"], "x-enumDescriptions": { "2": "two" } },
    "",
  );
  assert.equal(schema.kind === "enum" && schema.members, [
    { value: 1, name: "One" },
    { value: 2, name: "Two", description: "two" },
  ]);
});

test.run();
