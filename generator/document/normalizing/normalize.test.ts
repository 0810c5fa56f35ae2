import { test } from "uvu";
import * as assert from "uvu/assert";
import type { JsonObject } from "../../syntax/json-value.ts";
import { normalizeDocument } from "./normalize.ts";
import type { NormalizedDocument } from "./normalized-document.ts";
import { readDocument } from "../reading/read.ts";

async function normalize(...texts: readonly string[]): Promise<NormalizedDocument> {
  const names = ["a.yaml", "b.yaml"];
  const read = (name: string): Promise<Buffer> => Promise.resolve(Buffer.from(texts[names.indexOf(name)] ?? ""));
  const { value } = await readDocument("a.yaml", read);
  assert.ok(value);
  return normalizeDocument(value);
}

async function normalizeSchema(schema: string, version = "3.0.3"): Promise<unknown> {
  const { root } = await normalize(`openapi: ${version}\ncomponents: { schemas: { A: ${schema}, B: {} } }`);
  return ((root["components"] as JsonObject)["schemas"] as JsonObject)["A"];
}

const SCHEMAS: readonly (readonly [string, string, unknown])[] = [
  ["nullable", "{ type: string, nullable: true }", { type: ["string", "null"] }],
  ["a nullable enum", "{ type: string, nullable: true, enum: [a] }", { type: ["string", "null"], enum: ["a", null] }],
  [
    "a nullable reference",
    "{ nullable: true, description: d, allOf: [{ $ref: '#/components/schemas/B' }] }",
    { description: "d", anyOf: [{ allOf: [{ $ref: "#/components/schemas/B" }] }, { type: "null" }] },
  ],
  ["nullable without a type", "{ nullable: true, description: d }", { description: "d" }],
  [
    "an exclusive limit",
    "{ type: number, minimum: 1, exclusiveMinimum: true }",
    { type: "number", exclusiveMinimum: 1 },
  ],
  [
    "a limit that is not exclusive",
    "{ type: number, maximum: 1, exclusiveMaximum: false }",
    { type: "number", maximum: 1 },
  ],
  ["an example", "{ type: boolean, example: false }", { type: "boolean", examples: [false] }],
  [
    "a type beside a reference, which 3.0 ignores",
    "{ $ref: '#/components/schemas/B', type: object, description: d }",
    { description: "d", $ref: "#/components/schemas/B" },
  ],
  ["an array of nothing", "{ type: array }", { type: "array", items: {} }],
  ["a type that there is not", "{ type: strnig, description: d }", { description: "d" }],
];

for (const [name, schema, expected] of SCHEMAS) {
  test(`3.0 in the shape of 3.1: ${name}`, async () => {
    assert.equal(await normalizeSchema(schema), expected);
  });
}

test("parameters of a path are pushed down, behind those of the operation", async () => {
  const { root, origin } = await normalize(`
openapi: 3.1.0
paths:
  /a/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: q, in: query, schema: { type: string } }
    get:
      parameters:
        - { name: q, in: query, schema: { type: integer } }
`);
  const pathItem = (root["paths"] as JsonObject)["/a/{id}"] as JsonObject;
  const { parameters } = pathItem["get"] as { parameters: JsonObject[] };
  assert.equal(
    parameters.map(({ name, schema }) => [name, (schema as JsonObject)["type"]]),
    [
      ["id", "string"],
      ["q", "integer"],
    ],
  );
  const pointer = "/paths/~1a~1{id}/get/parameters";
  assert.equal(origin(`${pointer}/0/schema`), { file: "a.yaml", pointer: "/paths/~1a~1{id}/parameters/0/schema" });
  assert.equal(origin(`${pointer}/1/schema`), { file: "a.yaml", pointer: `${pointer}/0/schema` });
});

test("contents of other files are inlined, and their schemas are below components", async () => {
  const { root, origin } = await normalize(
    `
openapi: 3.1.0
paths: { /a: { $ref: 'b.yaml#/item' } }
components: { schemas: { A: { type: string } } }
`,
    `
item: { get: { responses: { '200': { $ref: '#/ok' } } } }
ok: { content: { application/json: { schema: { $ref: '#/A' } } } }
A: { type: object, properties: { next: { $ref: '#/A' }, outer: { $ref: 'a.yaml#/components/schemas/A' } } }
`,
  );
  const { schemas } = root["components"] as { schemas: JsonObject };
  assert.equal(schemas, {
    A: { type: "string" },
    b_A: {
      type: "object",
      properties: { next: { $ref: "#/components/schemas/b_A" }, outer: { $ref: "#/components/schemas/A" } },
    },
  });
  assert.equal(origin("/paths/~1a/get/responses/200/content"), { file: "b.yaml", pointer: "/ok/content" });
  assert.equal(origin("/components/schemas/b_A/type"), { file: "b.yaml", pointer: "/A/type" });
});

test("a reference into a schema gives its target a key of its own", async () => {
  const schema = "{ properties: { x: { type: string }, y: { $ref: '#/components/schemas/A/properties/x' } } }";
  assert.equal(await normalizeSchema(schema), {
    properties: { x: { type: "string" }, y: { $ref: "#/components/schemas/x" } },
  });
});

test("the document as read is not changed", async () => {
  const text = "openapi: 3.0.0\ncomponents: { schemas: { A: { type: string, nullable: true, example: 1 } } }";
  const { value } = await readDocument("a.yaml", () => Promise.resolve(Buffer.from(text)));
  assert.ok(value);
  const before = JSON.stringify(value.root.tree);
  normalizeDocument(value);
  assert.is(JSON.stringify(value.root.tree), before);
});

test.run();
