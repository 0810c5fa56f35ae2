/** Every method of the real documents' SDKs, called against a server of the test that looks at what comes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { build } from "esbuild";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { toCamelCase } from "../../model/names/casing.ts";
import type { ApiModel, JsonObject, JsonValue, Operation } from "../../model/model.ts";
import { filesOf, generateReal, REAL_DOCUMENTS, SKIPPED } from "../real-documents.fixture.ts";
import { Sampler } from "../sample-value.fixture.ts";

interface Received {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

type Client = Readonly<Record<string, (request?: unknown) => Promise<unknown>>>;
type Sdk = Readonly<Record<string, new (options: object) => Client>>;

async function importSdk(files: ReadonlyMap<string, string>): Promise<Sdk> {
  const folder = mkdtempSync(join(tmpdir(), "specloom-sdk-"));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const outfile = join(folder, "sdk.mjs");
    await build({
      entryPoints: [join(folder, "src/index.ts")],
      outfile,
      bundle: true,
      format: "esm",
      logLevel: "error",
    });
    return (await import(pathToFileURL(outfile).href)) as Sdk;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Answers every request with the success of the API's envelope, and keeps the last one. */
async function startServer() {
  let last: Received | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const url = new URL(request.url ?? "", "http://host");
      last = { method: request.method ?? "", url, headers: request.headers, body: Buffer.concat(chunks).toString() };
      response.setHeader("content-type", "application/json").end('{"statusCode":200}');
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeLast: () => {
      const taken = last;
      last = undefined;
      return taken;
    },
    stop: () => server.close(),
  };
}

/** A value for every field of the argument. */
function sampleRequest(operation: Operation, sampler: Sampler): Record<string, JsonValue> {
  const entries = operation.input.fields.map(({ key, schema }) => [key, sampler.sample(schema)] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, JsonValue] => entry[1] !== undefined));
}

function checkParameters(operation: Operation, request: Readonly<Record<string, JsonValue>>, received: Received): void {
  const template = operation.path.split("/");
  const segments = received.url.pathname.split("/");
  assert.is(segments.length, template.length);
  for (const field of operation.input.fields) {
    const value = request[field.key];
    if (value === undefined || field.in === "body") continue;
    const texts = [value].flat().map(String);
    if (field.in === "query" && isObject(value)) checkExplodedObject(value, received);
    else if (field.in === "query")
      assert.equal(received.url.searchParams.getAll(field.wireName), texts, field.wireName);
    if (field.in === "header") assert.is(received.headers[field.wireName.toLowerCase()], texts.join(","));
    if (field.in === "path") {
      assert.is(decodeURIComponent(segments[template.indexOf(`{${field.wireName}}`)] ?? ""), texts.join(","));
    }
  }
  const fixed = template.filter((segment) => !segment.includes("{"));
  assert.equal(
    segments.filter((_, index) => !template[index]?.includes("{")),
    fixed,
  );
}

/** A query parameter that is an object sends its members by their own names. */
function checkExplodedObject(value: JsonObject, { url }: Received): void {
  for (const [key, member] of Object.entries(value))
    assert.is(url.searchParams.get(key), typeof member === "string" ? member : JSON.stringify(member), key);
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Each scheme of the first alternative has sent its credential, and no other one. */
function checkCredentials({ security, id }: Operation, { securitySchemes }: ApiModel, received: Received): void {
  const asked = new Set(security[0]?.map(({ scheme }) => scheme));
  for (const scheme of securitySchemes) {
    const isKey = scheme.kind === "apiKey";
    const header = received.headers[isKey ? scheme.wireName.toLowerCase() : "authorization"];
    const expected = isKey ? "secret" : "Bearer secret";
    assert.is(header, asked.has(scheme.key) ? expected : undefined, id);
  }
}

function parseBody(received: Received): unknown {
  const type = received.headers["content-type"] ?? "";
  if (type.includes("json")) return JSON.parse(received.body);
  return Object.fromEntries(new URLSearchParams(received.body));
}

function expectedBody({ input }: Operation, request: Readonly<Record<string, JsonValue>>): unknown {
  const fields = input.fields.filter((field) => field.in === "body" && request[field.key] !== undefined);
  if (input.body === "whole") return fields[0] && request[fields[0].key];
  return Object.fromEntries(fields.map((field) => [field.wireName, request[field.key]]));
}

function createBodyValidator(document: object) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });
  ajv.addSchema(document, "document");
  return (pointer: string, value: unknown): string => {
    const reference = `document#${pointer.split("/").map(encodeURIComponent).join("/")}`;
    return ajv.validate({ $ref: reference }, value) ? "" : ajv.errorsText();
  };
}

const MULTIPART = "multipart/form-data";

for (const { name, operations } of REAL_DOCUMENTS) {
  const calls = suite<{ model: ApiModel; sdk: Sdk; server: Awaited<ReturnType<typeof startServer>> }>(name);

  calls.before(async (context) => {
    const result = await generateReal(name);
    context.model = result.model;
    context.sdk = await importSdk(filesOf(result, "typescript"));
    context.server = await startServer();
  });
  calls.after(({ server }) => void server.stop());

  calls("sends for each method what the document says", async ({ model, sdk, server }) => {
    const Client = Object.entries(sdk).find(([key]) => key.toLowerCase() === model.client.name.words.join(""))?.[1];
    assert.ok(Client, `no ${model.client.name.text} among ${Object.keys(sdk).slice(0, 5).join()}`);
    const auth = Object.fromEntries(model.securitySchemes.map(({ key }) => [key, "secret"]));
    const client = new Client({ baseUrl: server.origin, auth });
    const sampler = new Sampler(model.schemas);
    const validate = createBodyValidator((await normalizedOf(name)) as object);
    let called = 0;
    for (const operation of model.operations) {
      if (operation.input.mediaType === MULTIPART) continue;
      const request = sampleRequest(operation, sampler);
      const answer = await client[toCamelCase(operation.name.words)]?.(request);
      const received = server.takeLast();
      assert.ok(received, operation.id);
      assert.equal(answer, { statusCode: 200 }, operation.id);
      assert.is(received.method, operation.method);
      checkParameters(operation, request, received);
      if (operation.input.body === "none") assert.is(received.body, "", operation.id);
      else {
        const body = parseBody(received);
        if (operation.input.mediaType?.includes("json")) {
          assert.equal(body, expectedBody(operation, request), operation.id);
          const media = operation.body?.content.find(({ mediaType }) => mediaType === operation.input.mediaType);
          assert.is(validate(`${media?.pointer ?? ""}/schema`, body), "", operation.id);
        }
      }
      checkCredentials(operation, model, received);
      called += 1;
    }
    const multipart = model.operations.filter(({ input }) => input.mediaType === MULTIPART).length;
    assert.is(called + multipart, operations);
  });

  calls.run();
}

if (SKIPPED !== undefined) {
  const none = suite("wire calls");
  none.skip(SKIPPED);
  none.run();
}

async function normalizedOf(name: string): Promise<unknown> {
  const { normalizeDocument } = await import("../../document/normalizing/normalize.ts");
  return normalizeDocument((await generateReal(name)).document).root;
}
