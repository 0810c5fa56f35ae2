/** A name that every JavaScript object has, such as `constructor`, is a name like others wherever a document has names. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { SOURCES } from "../case-folders.ts";
import { compileSdks } from "../sdk/compile-sdk.fixture.ts";
import { runInMemory } from "../in-memory.ts";
import type { Schema } from "../../model/model.ts";
import { loadTarget, readTemplates } from "../../plan/discover-targets.ts";
import type { TargetRun } from "../../plan/plan-targets.ts";
import type { SpecResult } from "../../plan/spec-job.ts";
import { filesOf } from "../real-documents.fixture.ts";

const NAMES = ["__proto__", "constructor", "hasOwnProperty", "prototype", "toString", "valueOf"];

function each<T>(make: (name: string) => T): Record<string, T> {
  return Object.fromEntries(NAMES.map((name) => [name, make(name)]));
}

function refer(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

const text = { type: "string" };

function writePathItem(name: string): object {
  const content = { ...each(() => ({ schema: text })), "application/json": { schema: refer(name) } };
  return {
    parameters: [{ name, in: "path", required: true, schema: text }],
    post: {
      operationId: name,
      tags: [name],
      parameters: NAMES.map((key) => ({
        name: key,
        in: "query",
        schema: refer(key),
        examples: each(() => ({ value: { [key]: "v" } })),
      })),
      requestBody: { content: { "application/json": { schema: { properties: each(refer), required: NAMES } } } },
      responses: { 200: { description: name, headers: each(() => ({ schema: text })), content } },
      security: [{ [name]: [] }],
      "x-__proto__": name,
    },
    additionalOperations: each((key) => ({ operationId: `${name}.${key}`, responses: { 204: { description: key } } })),
  };
}

const DOCUMENT = JSON.stringify({
  openapi: "3.2.0",
  info: { title: "Names", version: "1" },
  tags: NAMES.map((name) => ({ name })),
  servers: [
    { url: `https://${NAMES.map((name) => `{${name}}`).join(".")}.io`, variables: each((name) => ({ default: name })) },
  ],
  paths: Object.fromEntries(NAMES.map((name) => [`/${name}/{${name}}`, writePathItem(name)])),
  components: {
    schemas: {
      ...each((name) => ({
        type: "object",
        properties: { [name]: { ...text, default: name, examples: [name] } },
        required: [name],
      })),
      Any: {
        oneOf: NAMES.map(refer),
        discriminator: { propertyName: "__proto__", mapping: each((name) => refer(name)["$ref" as never]) },
      },
      Inner: {
        $defs: each(() => text),
        patternProperties: each(() => text),
        properties: each((name) => refer(`Inner/$defs/${name}`)),
      },
      Word: { type: "string", enum: NAMES },
    },
    securitySchemes: each((name) => ({ type: "apiKey", in: "header", name: `X-${name}` })),
  },
});

async function generate(file: string, targets: readonly TargetRun[] = []): Promise<SpecResult> {
  const { value, diagnostics } = await runInMemory({ files: { [file]: DOCUMENT }, targets });
  assert.equal(
    diagnostics.map(({ code, place }) => [code, place]),
    [],
  );
  assert.ok(value);
  return value;
}

async function load(name: string): Promise<TargetRun> {
  return { target: await loadTarget(SOURCES, name), templates: readTemplates(SOURCES, name), options: {} };
}

function listNames(schema: Schema | undefined): readonly string[] {
  return schema?.kind === "object" ? schema.properties.map(({ wireName }) => wireName) : [];
}

test("the model has them all, from JSON and from YAML", async () => {
  const { model } = await generate("openapi.json");
  assert.equal(
    model.operations.map(({ id }) => id).sort(),
    NAMES.flatMap((name) => [name, ...NAMES.map((key) => `${name}.${key}`)]).sort(),
  );
  assert.equal(
    model.servers[0]?.variables.map(({ name }) => name),
    NAMES,
  );
  assert.equal(model.securitySchemes.map(({ key }) => key).sort(), NAMES);
  const operation = model.operations.find(({ id }) => id === "__proto__");
  assert.equal(
    operation?.parameters.map(({ wireName }) => wireName),
    ["__proto__", ...NAMES],
  );
  assert.equal(listNames(operation?.body?.content[0]?.schema), NAMES);
  assert.equal(
    operation?.responses[0]?.headers.map(({ wireName }) => wireName),
    NAMES,
  );
  assert.equal(
    operation?.responses[0]?.content.map(({ mediaType }) => mediaType),
    [...NAMES, "application/json"].sort(),
  );
  for (const name of NAMES) assert.equal(listNames(model.schemas.find(({ key }) => key === name)?.schema), [name]);
  const any = model.schemas.find(({ key }) => key === "Any")?.schema;
  assert.equal(
    any?.kind === "union" && any.discriminator?.mapping.map(({ value, schemaKey }) => [value, schemaKey]),
    NAMES.map((name) => [name, name]),
  );
  assert.equal((await generate("openapi.yaml")).model, model);
});

test("the SDK compiles, and there is a page of every operation", async () => {
  const result = await generate("openapi.json", [await load("typescript"), await load("reference")]);
  assert.equal(compileSdks(new Map([["sdk", filesOf(result, "typescript")]])), []);
  const pages = [...filesOf(result, "reference").keys()].filter((path) =>
    /^typescript\/(?!models\/).*(?<!\/index)\.md$/.test(path),
  );
  assert.is(pages.length, NAMES.length * (NAMES.length + 1));
});

test("nothing is left behind in what all objects inherit", async () => {
  const before = Reflect.ownKeys(Object.prototype).length;
  await generate("openapi.json");
  assert.is(Reflect.ownKeys(Object.prototype).length, before);
  assert.is(Object.hasOwn(Object.prototype, "type"), false);
});

test.run();
