import { test } from "uvu";
import * as assert from "uvu/assert";
import { diagnose, runInMemory } from "../../testing/in-memory.ts";

const SWAGGER = `swagger: "2.0"
info: { title: Pets, version: "1" }
host: api.example.com
basePath: /v1
schemes: [https]
produces: [application/xml]
securityDefinitions:
  key: { type: apiKey, in: header, name: X-Key }
paths:
  /pets/{id}:
    put:
      operationId: updatePet
      consumes: [application/json]
      produces: [application/json]
      parameters:
        - { name: id, in: path, required: true, type: integer }
        - { name: pet, in: body, required: true, schema: { $ref: "#/definitions/Pet" } }
        - { name: tags, in: query, type: array, items: { type: string }, collectionFormat: multi }
      responses:
        "200": { description: OK, schema: { $ref: "#/definitions/Pet" } }
  /upload:
    post:
      operationId: upload
      consumes: [multipart/form-data]
      parameters:
        - { name: file, in: formData, type: file, required: true }
        - { name: sizes, in: formData, type: array, items: { type: integer, enum: [1, 2] } }
      responses:
        "204": { description: Done }
definitions:
  Pet:
    type: object
    required: [name]
    properties:
      name: { type: string }
`;

test("Swagger 2.0 has the same operations, bodies and schemas as OpenAPI 3", async () => {
  const { value } = await runInMemory({ files: { "swagger.yaml": SWAGGER } });
  const [update, upload] = value?.model.operations ?? [];
  assert.ok(update && upload);
  assert.equal(
    update.input.fields.map(({ key, in: place, required }) => `${place} ${key} ${required}`),
    ["path id true", "query tags false", "body name true"],
  );
  assert.is(update.input.mediaType, "application/json");
  assert.is(update.result.mediaType, "application/json");
  assert.is(upload.input.mediaType, "multipart/form-data");
  assert.equal(
    upload.input.fields.map(({ key, required, schema }) => `${key} ${required} ${schema.kind}`),
    ["file true string", "sizes false array"],
  );
  assert.equal(
    value?.model.servers.map(({ url }) => url),
    ["https://api.example.com/v1"],
  );
  assert.equal(
    value?.model.schemas.map(({ key }) => key),
    ["Pet"],
  );
});

test("a fault is reported at the author's line", async () => {
  const text = SWAGGER.replace("properties:\n      name: { type: string }", "properties:\n      name: { type: strnig }")
    .replace("type: array, items: { type: string }", "type: array, items: { type: lst }")
    .replace(
      'description: OK, schema: { $ref: "#/definitions/Pet" }',
      'description: OK, schema: { $ref: "#/definitions/Pets" }',
    );
  const lines = text.split("\n");
  const lineOf = (part: string): number => lines.findIndex((line) => line.includes(part)) + 1;
  assert.equal((await diagnose({ "swagger.yaml": text })).map((line) => line.replace(/:\d+$/, "")).sort(), [
    `error unresolved-reference swagger.yaml:${lineOf("/Pets")}`,
    `warning unknown-type swagger.yaml:${lineOf("lst")}`,
    `warning unknown-type swagger.yaml:${lineOf("strnig")}`,
  ]);
});

for (const [what, text] of [
  ["paths that are a list", "swagger: '2.0'\npaths: []\n"],
  ["an operation that is a text", "swagger: '2.0'\npaths:\n  /a:\n    get: text\n"],
  ["parameters that are null", "swagger: '2.0'\npaths:\n  /a:\n    get: { parameters: [null] }\n"],
] as const) {
  test(`Swagger 2.0 with ${what} gives a diagnostic`, async () => {
    const found = await diagnose({ "swagger.yaml": text });
    assert.ok(found.length > 0);
    assert.ok(
      found.every((line) => /swagger\.yaml:\d+:\d+$/.test(line)),
      found.join("\n"),
    );
  });
}

test("an upgrade keeps the digits of integers beyond doubles", async () => {
  const text = SWAGGER.replace("type: integer }", "type: integer, maximum: 9007199254740993 }");
  const { value } = await runInMemory({ files: { "swagger.yaml": text } });
  const schema = value?.model.operations[0]?.parameters[0]?.schema;
  assert.is(schema?.kind === "integer" && schema.maximum, 9007199254740993n);
});

test("all causes of a failed upgrade are reported with their lines", async () => {
  const malformed = `swagger: "2.0"
info: { title: A, version: "1" }
paths:
  /a:
    parameters:
      - { name: id, in: query, type: string }
      - { name: place }
    get:
      parameters: { name: all }
      responses: { "200": { description: "" } }
    put:
      responses: { "200": { description: "" } }
`;
  const places = ["7:9", "9:19"].map((place) => `error malformed-swagger a.yaml:${place}`);
  assert.equal(await diagnose({ "a.yaml": malformed }), places);
});

test.run();
