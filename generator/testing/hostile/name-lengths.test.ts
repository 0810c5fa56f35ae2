/** That names and paths of every length are laid out as prettier does: each has one at which a line is full. */
import { decodeText } from "../../plan/content.ts";
import prettier from "prettier";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { SOURCES } from "../case-folders.ts";
import { runInMemory } from "../in-memory.ts";
import { loadTarget, readTemplates } from "../../plan/discover-targets.ts";

const LENGTHS = Array.from({ length: 110 }, (_, index) => index + 1);

/** A name of a length, which begins as no other does. */
function nameOf(length: number, start: string): string {
  return (start + String(length)).padEnd(length, "x");
}

/** A result or field of each kind, so that each meets many lengths. */
function schemaOf(length: number): object {
  const ref = { $ref: `#/components/schemas/${nameOf(length, "S")}` };
  const kinds = [
    { type: "array", items: ref },
    { type: "object", additionalProperties: ref },
    { oneOf: [ref, { type: "string" }] },
    ref,
    { type: "array", items: { type: "array", items: { type: "string" } } },
    { type: "array", prefixItems: [ref, { type: "integer" }] },
    { type: "object", additionalProperties: { type: ["string", "null"] } },
    { allOf: [ref, { type: "object", properties: { other: { type: "string" } } }] },
    { type: "array", items: { oneOf: [ref, { type: "null" }] } },
  ];
  return kinds[length % kinds.length] ?? {};
}

function namedSchema(length: number): object {
  if (length % 6 === 0) {
    const names = [nameOf(length, "V"), nameOf(length, "W")];
    return { type: "integer", enum: [1, -2], "x-enum-varnames": names };
  }
  const values = ["granted".padEnd(length % 40, "y"), "withdrawn".padEnd(length % 23, "z"), null];
  return length % 3 === 0
    ? { type: "string", enum: ["a", "b"] }
    : {
        type: "object",
        properties: {
          [nameOf(length, "p")]: { type: ["string", "null"], enum: values },
          [nameOf(length, "r")]: { type: "array", items: { anyOf: [{ type: "string" }, { type: "integer" }] } },
        },
      };
}

function operation(length: number): object {
  const mediaTypes = ["application/json", "multipart/form-data", "application/x-www-form-urlencoded"];
  const field = nameOf(length, "f");
  const body = { type: "object", properties: { [field]: schemaOf(length + 1) }, required: length % 4 ? [field] : [] };
  return {
    operationId: nameOf(length, "o"),
    tags: [nameOf((length % 7) * 12, "t")],
    parameters: [
      { name: "id".padEnd(length % 50, "d"), in: "path", required: true, schema: { type: "string" } },
      { name: nameOf(length, "q"), in: "query", schema: { type: "array", items: { type: "string" } } },
    ],
    security: [{ [nameOf(length, "k")]: [] }, { key: [], [nameOf(length, "k")]: [] }],
    ...(length % 2 && { requestBody: { content: { [mediaTypes[length % 3] ?? ""]: { schema: body } } } }),
    responses: { 200: { description: "", content: { "application/json": { schema: schemaOf(length) } } } },
  };
}

function writeDocument(): string {
  const schemes = LENGTHS.map((length) => [nameOf(length, "k"), { type: "apiKey", in: "header", name: "X-Key" }]);
  const paths = LENGTHS.map((length) => {
    return [`/${nameOf(length, "d")}/{${"id".padEnd(length % 50, "d")}}`, { post: operation(length) }];
  });
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Lengths", version: "1" },
    paths: Object.fromEntries(paths) as object,
    components: {
      schemas: Object.fromEntries(LENGTHS.map((length) => [nameOf(length, "S"), namedSchema(length)])) as object,
      securitySchemes: { ...(Object.fromEntries(schemes) as object), key: { type: "http", scheme: "bearer" } },
    },
  });
}

for (const name of ["typescript", "reference"]) {
  test(`prettier leaves ${name} alone, whatever the length of its names`, async () => {
    const target = await loadTarget(SOURCES, name);
    const templates = readTemplates(SOURCES, name);
    const options = name === "reference" ? { languages: ["typescript", "python"] } : {};
    const files = { "openapi.json": writeDocument() };
    const { value } = await runInMemory({ files, targets: [{ target, templates, options }] });
    const planned = value?.targets.flatMap((one) => one.files) ?? [];
    assert.ok(planned.length > 10);
    for (const { path, bytes } of planned.filter((file) => !file.path.endsWith(".txt"))) {
      const text = decodeText(bytes);
      assert.fixture(await prettier.format(text, { filepath: path }), text, path);
    }
  });
}

test("prettier leaves the client and how it is made alone, whatever the length of the API's title", async () => {
  const target = await loadTarget(SOURCES, "typescript");
  const templates = readTemplates(SOURCES, "typescript");
  for (const length of LENGTHS) {
    const document = {
      openapi: "3.1.0",
      info: { title: nameOf(length, "A"), version: "1" },
      ...(length % 2 && { servers: [{ url: "https://api.example.com" }] }),
      security: [{ key: [] }],
      paths: { "/a": { get: { operationId: nameOf(length % 40, "o"), responses: { 204: { description: "" } } } } },
      ...(length % 3 && { components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } } }),
    };
    const files = { "openapi.json": JSON.stringify({ ...document, ...(length % 3 === 0 && { security: [] }) }) };
    const { value } = await runInMemory({ files, targets: [{ target, templates, options: {} }] });
    const planned = value?.targets[0]?.files.filter(({ path }) => /README|client|index/.test(path)) ?? [];
    assert.ok(planned.length > 2);
    for (const { path, bytes } of planned.filter((file) => !file.path.endsWith(".txt"))) {
      const text = decodeText(bytes);
      assert.fixture(await prettier.format(text, { filepath: path }), text, `${path} ${length}`);
    }
  }
});

test.run();
