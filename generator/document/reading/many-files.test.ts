import { test } from "uvu";
import * as assert from "uvu/assert";
import { diagnose, runInMemory } from "../../testing/in-memory.ts";
import { runPipeline } from "../../pipeline.ts";
import type { SpecResult } from "../../plan/spec-job.ts";
import type { ApiModel, Schema } from "../../model/model.ts";

type Files = Readonly<Record<string, string>>;

async function build(files: Files): Promise<ApiModel> {
  const { value, diagnostics } = await runInMemory({ files });
  assert.equal(
    diagnostics.map(({ code, message }) => `${code}: ${message}`),
    [],
  );
  assert.ok(value);
  return value.model;
}

/** Runs the pipeline over files and counts reads. `source` is the name of the root document. */
async function runCounted(files: Files, source: string): Promise<{ value: SpecResult | undefined; reads: number }> {
  let reads = 0;
  const read = (name: string): Promise<Uint8Array> => {
    reads += 1;
    return Promise.resolve(Buffer.from(files[name] ?? ""));
  };
  const { value } = await runPipeline({ spec: "test", source, model: { hidden: [] }, targets: [] }, read);
  return { value, reads };
}

/** The keys of the schemas, each with the keys that it refers to. */
function outline(model: ApiModel): Record<string, string[]> {
  return Object.fromEntries(model.schemas.map(({ key, schema }) => [key, listReferences(schema)]));
}

function listReferences(schema: Schema): string[] {
  const found = JSON.stringify(schema).matchAll(/"kind":"ref","key":"([^"]*)"|"key":"([^"]*)"[^{}]*"kind":"ref"/g);
  return Array.from(found, ([, key, other]) => key ?? other ?? "");
}

/** A document with one operation, whose response has the schema. */
function api(schema: string, rest = ""): string {
  const response = `{ description: d, content: { application/json: { schema: ${schema} } } }`;
  return `openapi: 3.1.0\npaths:\n  /a:\n    get: { operationId: a, responses: { "200": ${response} } }\n${rest}`;
}

test("path items, parts of operations and schemas may be in files of their own", async () => {
  const model = await build({
    "openapi.yaml": `
openapi: 3.1.0
paths:
  /pets/{id}: { $ref: paths/pet.yaml }
  /owners: { $ref: 'paths/owners.json#/all' }
components: { schemas: { Pet: { $ref: schemas/Pet.yaml } } }
`,
    "paths/pet.yaml": `
parameters: [{ $ref: ../parts.yaml#/id }]
get:
  operationId: getPet
  responses:
    "200": { $ref: '../parts.yaml#/found' }
    default: { $ref: '../parts.yaml#/failed' }
put:
  operationId: replacePet
  requestBody: { $ref: '../parts.yaml#/body' }
  responses: { "204": { description: d } }
`,
    "paths/owners.json": `{ "all": { "get": { "operationId": "listOwners", "responses": {
      "200": { "description": "d", "content": { "application/json": { "schema": { "$ref": "../schemas/owner.json" } } } } } } } }`,
    "parts.yaml": `
id: { name: id, in: path, required: true, schema: { type: string } }
found: { description: d, content: { application/json: { schema: { $ref: schemas/Pet.yaml } } } }
failed: { description: d, content: { application/json: { schema: { $ref: schemas/problem.yaml } } } }
body: { content: { application/json: { schema: { $ref: 'openapi.yaml#/components/schemas/Pet' } } } }
`,
    "schemas/Pet.yaml": "{ type: object, properties: { owner: { $ref: owner.json }, next: { $ref: '#' } } }",
    "schemas/owner.json": `{ "type": "object", "properties": { "pets": { "type": "array", "items": { "$ref": "./Pet.yaml" } } } }`,
    "schemas/problem.yaml": "{ type: object, properties: { title: { type: string } } }",
  });
  assert.equal(
    model.operations.map(({ id, parameters }) => [id, parameters.map(({ wireName }) => wireName)]),
    [
      ["listOwners", []],
      ["getPet", ["id"]],
      ["replacePet", ["id"]],
    ],
  );
  assert.equal(outline(model), { Pet: ["owner", "Pet"], owner: ["Pet"], problem: [] });
});

test("a component that only refers to a file names its schema", async () => {
  const model = await build({
    "api/openapi.yaml": api(
      "{ $ref: '#/components/schemas/Pet' }",
      "components: { schemas: { Pet: { $ref: schemas/pet-v2.yaml }, Animal: { $ref: schemas/pet-v2.yaml } } }",
    ),
    "api/schemas/pet-v2.yaml": "{ type: object, properties: { mother: { $ref: pet-v2.yaml }, father: { $ref: '#' } } }",
  });
  assert.equal(outline(model), { Animal: ["Pet"], Pet: ["Pet", "Pet"] });
});

test("equally named schemas in two files are two models", async () => {
  const model = await build({
    "openapi.yaml": api(
      "{ properties: { a: { $ref: 'a.yaml#/Item' }, b: { $ref: 'b.yaml#/Item' }, c: { $ref: 'x/b.yaml#/Item' } } }",
    ),
    "a.yaml": "Item: { type: object, properties: { a: { $ref: '#/Item' } } }",
    "b.yaml": "Item: { type: object, properties: { b: { $ref: '#/Item' } } }",
    "x/b.yaml": "Item: { type: object, properties: { c: { $ref: '#/Item' } } }",
  });
  assert.equal(outline(model), { Item: ["Item"], b_Item: ["b_Item"], b_Item_2: ["b_Item_2"] });
  const names = model.schemas.map(({ name }) => name.words.join("-"));
  assert.is(new Set(names).size, 3);
});

test("files may refer to each other in a circle", async () => {
  const model = await build({
    "a.yaml": api("{ $ref: 'b.yaml#/B' }"),
    "b.yaml": "B: { type: object, properties: { c: { $ref: 'c.json#/C' }, self: { $ref: './b.yaml#/B' } } }",
    "c.json": `{ "C": { "allOf": [{ "$ref": "b.yaml#/B" }, { "type": "object", "properties": { "d": { "$ref": "#/C" } } }] } }`,
  });
  assert.equal(outline(model), { B: ["C", "B"], C: ["B", "C"] });
});

test("a circle of references has a place", async () => {
  const files = {
    "a.yaml": api("{ $ref: 'b.yaml#/B' }"),
    "b.yaml": "B: { $ref: 'c.yaml#/C' }\n",
    "c.yaml": "C:\n  $ref: 'b.yaml#/B'\n",
  };
  assert.equal(await diagnose(files), ["error reference-cycle a.yaml:4:113"]);
});

test("file names are read as URIs: escapes, spaces, Chinese", async () => {
  const model = await build({
    "接口/openapi.yaml": api(
      "{ properties: { a: { $ref: '模型/用户.yaml#/用户' }, b: { $ref: '%E6%A8%A1%E5%9E%8B/%E7%94%A8%E6%88%B7.yaml#/%E7%94%A8%E6%88%B7' }, c: { $ref: 'with%20space.yaml' }, d: { $ref: '100%.yaml' } } }",
    ),
    "接口/模型/用户.yaml": "用户: { type: object, properties: { 上级: { $ref: '#/用户' } } }",
    "接口/with space.yaml": "{ type: object }",
    "接口/100%.yaml": "{ type: object }",
  });
  assert.equal(outline(model), { "100%": [], "with space": [], 用户: ["用户"] });
});

test("a document is one file, however its name is spelled", async () => {
  const text = api("{ $ref: './x/b.yaml#/B' }", "components: { schemas: { A: { type: object } } }");
  const b = "B: { type: object, properties: { a: { $ref: '../a.yaml#/components/schemas/A' } } }";
  const { value } = await runCounted({ "a.yaml": text, "x/b.yaml": b }, "./x/../a.yaml");
  assert.ok(value);
  assert.equal(outline(value.model), { A: [], B: ["A"] });
});

test("values of a mapping may name files", async () => {
  const pet =
    "{ oneOf: [{ $ref: dog.yaml }, { $ref: cat.yaml }], discriminator: { propertyName: kind, mapping: MAPPING } }";
  const model = await build({
    "openapi.yaml": api(
      pet.replace("MAPPING", "{ d: dog.yaml, c: ./cat.yaml, f: 'fish.yaml#/Fish', b: Bird }"),
      "components: { schemas: { Bird: {} } }",
    ),
    "dog.yaml": "{ type: object, properties: { kind: { type: string } } }",
    "cat.yaml": "{ type: object, properties: { kind: { type: string } } }",
    "fish.yaml": "Fish: { type: object, properties: { kind: { type: string } } }",
  });
  const schema = model.operations[0]?.responses[0]?.content[0]?.schema;
  assert.ok(schema?.kind === "union");
  assert.equal(schema.discriminator?.mapping, [
    { value: "d", schemaKey: "dog" },
    { value: "c", schemaKey: "cat" },
    { value: "b", schemaKey: "Bird" },
    { value: "f", schemaKey: "Fish" },
  ]);
});

test("a value of a mapping without a target is ignored, with a warning", async () => {
  const schema =
    "{ oneOf: [{ $ref: '#/components/schemas/Dog' }, {}], discriminator: { propertyName: kind, mapping: { d: Dgo, e: none.yaml } } }";
  assert.equal(await diagnose({ "a.yaml": api(schema, "components: { schemas: { Dog: {} } }") }), [
    "warning unresolved-mapping a.yaml:4:209",
    "warning unresolved-mapping a.yaml:4:217",
  ]);
});

test("a missing part of another file is reported with a suggestion", async () => {
  const { diagnostics } = await runInMemory({
    files: { "a.yaml": api("{ $ref: 'b.yaml#/Pets' }"), "b.yaml": "Pet: {}" },
  });
  assert.equal(
    diagnostics.map(({ code, hint }) => [code, hint]),
    [["unresolved-reference", "Did you mean Pet?"]],
  );
});

test("600 files are read once each", async () => {
  const names = Array.from({ length: 600 }, (_, index) => `m${index}`);
  const files: Record<string, string> = { "a.yaml": api("{ $ref: models/m0.yaml }") };
  names.forEach((name, index) => {
    const others = [1, 2, 3, 300].map((step) => `p${step}: { $ref: ./m${(index + step) % 600}.yaml }`);
    files[`models/${name}.yaml`] =
      `type: object\nproperties: { ${others.join(", ")}, same: { $ref: '#/$defs/Same' } }\n$defs: { Same: { type: string } }\n`;
  });
  const { value, reads } = await runCounted(files, "a.yaml");
  assert.is(reads, 601);
  assert.is(value?.model.schemas.length, 1200);
  assert.is(new Set(value?.model.schemas.map(({ key }) => key)).size, 1200);
});

test("equally named responses in two files remain two responses", async () => {
  const response = "Busy: { description: d, content: { a/b: { schema: { type: object, properties: { x: {} } } } } }\n";
  const model = await build({
    "a.yaml": `openapi: 3.1.0
paths:
  /a:
    get: { responses: { 500: { $ref: 'b.yaml#/Busy' }, 503: { $ref: 'c.yaml#/Busy' }, 504: { $ref: 'b.yaml#/Busy' } } }
`,
    "b.yaml": response,
    "c.yaml": response,
  });
  assert.equal(
    model.operations[0]?.responses.map(({ status, sharedName }) => [status, sharedName]),
    [
      ["500", "Busy"],
      ["503", "c_Busy"],
      ["504", "Busy"],
    ],
  );
});

test("a pointer may continue behind a reference, also to another file", async () => {
  const model = await build({
    "openapi.yaml": api(
      "{ $ref: '#/components/schemas/Pet/properties/owner/properties/name' }",
      `components:
  schemas:
    Pet: { type: object, properties: { owner: { $ref: '#/components/schemas/Owner' } } }
    Owner: { $ref: owner.yaml }
`,
    ),
    "owner.yaml": "type: object\nproperties: { name: { type: string, maxLength: 5 } }\n",
  });
  const { schema } = model.operations[0]?.result ?? {};
  assert.is(schema?.kind, "ref");
  const named = model.schemas.find(({ key }) => schema?.kind === "ref" && key === schema.key);
  assert.is(named?.schema.kind === "string" && named.schema.maxLength, 5);
});

test("a pointer that continues behind itself has no target", async () => {
  const schemas = "components: { schemas: { A: { $ref: '#/components/schemas/A/b' } } }";
  assert.equal(await diagnose({ "a.yaml": api("{ $ref: '#/components/schemas/A/b' }", schemas) }), [
    "error unresolved-reference a.yaml:4:113",
    "error unresolved-reference a.yaml:5:37",
  ]);
});

test.run();
