/** Documents that are made to make a generator fall: each gives output, or a diagnostic with its place. */
import { decodeText } from "../../plan/content.ts";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { SOURCES } from "../case-folders.ts";
import { Workspace } from "../commands/command.fixture.ts";
import { isTooDeep } from "../../syntax/nesting.ts";
import { diagnose, runInMemory } from "../in-memory.ts";
import { loadTarget, readTemplates } from "../../plan/discover-targets.ts";

const TARGETS = await Promise.all(
  ["typescript", "reference"].map(async (name) => ({
    target: await loadTarget(SOURCES, name),
    templates: readTemplates(SOURCES, name),
    options: {},
  })),
);

function api(schema: string, schemas: Readonly<Record<string, unknown>> = {}): string {
  const content = `{ "application/json": { "schema": ${schema} } }`;
  const paths = `{ "/a": { "get": { "operationId": "a", "responses": { "200": { "description": "d", "content": ${content} } } } } }`;
  return `{\n"openapi": "3.1.0",\n"paths": ${paths},\n"components": { "schemas": ${JSON.stringify(schemas)} } }`;
}

function nest(depth: number, open: string, close: string): string {
  return `${open.repeat(depth)}{}${close.repeat(depth)}`;
}

const NESTED: Readonly<Record<string, (depth: number) => string>> = {
  properties: (depth) => nest(depth, '{"properties":{"a":', "}}"),
  items: (depth) => nest(depth, '{"type":"array","items":', "}"),
  "nullable items": (depth) => nest(depth, '{"type":["array","null"],"items":', "}"),
  additionalProperties: (depth) => nest(depth, '{"type":"object","additionalProperties":', "}"),
  "nullable additionalProperties": (depth) => nest(depth, '{"type":["object","null"],"additionalProperties":', "}"),
  prefixItems: (depth) => nest(depth, '{"type":"array","prefixItems":[', "]}"),
  not: (depth) => nest(depth, '{"not":', "}"),
  allOf: (depth) => nest(depth, '{"description":"d","allOf":[', "]}"),
  oneOf: (depth) => nest(depth, '{"oneOf":[{"type":"number"},', "]}"),
  enum: (depth) => `{"enum":[${nest(depth, '{"a":', "}")},1]}`,
  const: (depth) => `{"const":${nest(depth, "[", "]")}}`,
  "an example": (depth) => `{"type":"array","example":${nest(depth, "[", "]")}}`,
  "a default": (depth) => `{"default":${nest(depth, '{"a":', "}")}}`,
  "an extension": (depth) => `{"x-a":${nest(depth, "[", "]")}}`,
};

for (const [what, write] of Object.entries(NESTED)) {
  test(`${what} in 10,000 levels`, async () => {
    for (const file of ["a.json", "a.yaml"]) {
      const [found, ...others] = await diagnose({ [file]: api(write(10_000)) });
      assert.match(found ?? "", new RegExp(`^error too-deep ${file}:3:\\d+$`));
      assert.equal(others, []);
    }
  });

  test(`${what} in as many levels as there may be`, async () => {
    const inline = deepest((depth) => api(write(depth)));
    const named = deepest((depth) =>
      api(`{"$ref":"#/components/schemas/A"}`, { A: JSON.parse(write(depth)) as unknown }),
    );
    for (const text of [inline, named]) {
      const { value } = await runInMemory({ files: { "a.json": text }, targets: TARGETS });
      assert.ok(value);
    }
  });
}

function deepest(write: (depth: number) => string): string {
  let depth = 1;
  while (!isTooDeep(JSON.parse(write(depth + 1)))) depth += 1;
  return write(depth);
}

test("an example that is written as text is left aside where it is too deep", async () => {
  const text = nest(10_000, "[", "]");
  const schema = JSON.stringify({ type: "array", items: {}, example: text });
  const content = { "application/json": { schema: {}, examples: { a: { serializedValue: text } } } };
  const responses = { "200": { description: "d", content } };
  const files = {
    "a.json": api(schema),
    "b.json": JSON.stringify({ openapi: "3.2.0", paths: { "/a": { get: { responses } } } }),
  };
  for (const [file, document] of Object.entries(files)) {
    const { value } = await runInMemory({ files: { [file]: document }, targets: TARGETS });
    assert.ok(value);
  }
});

const LENGTH = 10_000;

function chain(write: (next: object, index: number) => object): Record<string, object> {
  const links = Array.from({ length: LENGTH }, (_, index) => {
    return [`S${index}`, write({ $ref: `#/components/schemas/S${index + 1}` }, index)] as const;
  });
  return { ...Object.fromEntries(links), [`S${LENGTH}`]: { type: "object" } };
}

test("a chain of 10,000 references, or of schemas that hold one another, is no fault", async () => {
  const first = `{"$ref":"#/components/schemas/S0"}`;
  const chains = [chain((next) => next), chain((next) => ({ type: "object", properties: { next } }))];
  for (const schemas of chains) {
    const { value, diagnostics } = await runInMemory({ files: { "a.json": api(first, schemas) }, targets: [] });
    assert.equal(diagnostics, []);
    assert.is(value?.model.schemas.length, LENGTH + 1);
  }
});

test("a page says of 10,000 schemas within each other what it has room for", async () => {
  const schemas = chain((next) => ({ type: "object", properties: { next } }));
  const targets = TARGETS.filter(({ target }) => target.name === "reference");
  const files = { "a.json": api(`{"$ref":"#/components/schemas/S0"}`, schemas) };
  const { value } = await runInMemory({ files, targets });
  assert.is(
    value?.targets[0]?.files.some(({ bytes }) => decodeText(bytes).includes("S1")),
    true,
  );
});

test("a few schemas that stand for billions of values have a page", async () => {
  const layers = Array.from({ length: 20 }, (_, index) => {
    const next = { $ref: `#/components/schemas/L${index + 1}` };
    return [`L${index}`, { type: "object", properties: { a: next, b: next, c: next, d: next } }] as const;
  });
  const schemas = { ...Object.fromEntries(layers), L20: { type: "string" } };
  const files = { "a.json": api(`{"$ref":"#/components/schemas/L0"}`, schemas) };
  const { value } = await runInMemory({ files, targets: TARGETS });
  assert.ok(value);
});

test("10,000 references in a circle are reported as a circle", async () => {
  const schemas = { ...chain((next) => next), [`S${LENGTH}`]: { $ref: "#/components/schemas/S0" } };
  const { diagnostics } = await runInMemory({ files: { "a.json": api("{}", schemas) } });
  assert.is(diagnostics.length, LENGTH + 1);
  assert.ok(diagnostics.every(({ code, place }) => code === "reference-cycle" && place !== undefined));
});

test("a reference that is no text has its place", async () => {
  for (const wrong of ["5", "null", "[]", "{}", "true"]) {
    const schema = `openapi: 3.1.0\npaths:\n  /a: { $ref: ${wrong} }\ncomponents:\n  schemas:\n    A: { $ref: ${wrong} }\n  parameters:\n    B: { name: b, in: query, $ref: ${wrong} }\n`;
    const places = ["3:15", "6:16", "8:36"].map((place) => `error wrong-type a.yaml:${place}`);
    assert.equal(await diagnose({ "a.yaml": schema }), places, wrong);
  }
});

test("a description of 20 MB is generated", async () => {
  const description = "word ".repeat(4_000_000);
  const schema = JSON.stringify({ type: "object", description, properties: { a: { type: "string", description } } });
  const { value } = await runInMemory({ files: { "a.json": api(schema) } });
  const [operation] = value?.model.operations ?? [];
  assert.is(operation?.responses[0]?.content[0]?.schema?.description?.length, description.length);
});

const TEXT = "openapi: 3.1.0\ninfo: { title: Größe 大小, version: '1' }\npaths: { /a: { get: { responses: {} } } }\n";
const BIG_ENDIAN = Buffer.from(TEXT, "utf16le").swap16();

const ENCODINGS: Readonly<Record<string, readonly [bytes: Buffer, found: RegExp]>> = {
  "UTF-8 with its mark": [Buffer.from(`\uFEFF${TEXT}`), /OpenAPI 3\.1/],
  "UTF-16, little end first": [Buffer.from(`\uFEFF${TEXT}`, "utf16le"), /OpenAPI 3\.1/],
  "UTF-16, big end first": [Buffer.concat([Buffer.from([0xfe, 0xff]), BIG_ENDIAN]), /OpenAPI 3\.1/],
  "UTF-16 without its mark": [BIG_ENDIAN, /OpenAPI 3\.1/],
  "Latin-1": [Buffer.from(TEXT.replace(/ 大小/, ""), "latin1"), /^error unknown-encoding {3}openapi\.yaml:2:18$/m],
  "no text": [Buffer.from([0x80, 0x81, 0, 1]), /^error unknown-encoding {3}openapi\.yaml:1:1$/m],
  nothing: [Buffer.alloc(0), /^error syntax-error {3}openapi\.yaml/m],
};

for (const [name, [bytes, found]] of Object.entries(ENCODINGS)) {
  test(`a file in ${name}`, async () => {
    const workspace = new Workspace().write({ "openapi.yaml": bytes });
    try {
      const { exitCode, stdout, stderr } = await workspace.run("validate", "openapi.yaml");
      assert.match(stdout, found);
      assert.is(stderr, "");
      assert.is(exitCode, found.source.includes("error") ? 3 : 0);
    } finally {
      workspace.remove();
    }
  });
}

test.run();
