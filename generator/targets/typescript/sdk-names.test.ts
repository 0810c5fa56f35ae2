import { test } from "uvu";
import * as assert from "uvu/assert";
import { runInMemory } from "../../testing/in-memory.ts";
import type { ApiModel } from "../../model/model.ts";
import { isIdentifier } from "../../languages/identifier.ts";
import { nameSdk, type SdkNames } from "./sdk-names.ts";

const RUNTIME_EXPORTS = ["ApiClient", "ApiError", "ClientOptions"];

async function buildModel(ids: readonly string[], schemas: readonly string[] = []): Promise<ApiModel> {
  const operation = (operationId: string) => ({
    operationId,
    tags: ["things"],
    responses: { 204: { description: "None" } },
  });
  const document = {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: Object.fromEntries(ids.map((id, index) => [`/p${index}`, { get: operation(id) }])),
    components: { schemas: Object.fromEntries(schemas.map((key) => [key, { type: "object" }])) },
  };
  const { value } = await runInMemory({ files: { "openapi.json": JSON.stringify(document) } });
  assert.ok(value);
  return value.model;
}

/** All names in the scope of the SDK's index. */
function listExported({ client, clientOptions, schemas, operations }: SdkNames): string[] {
  const ofOperations = [...operations.values()].flatMap((names) => [
    names.function,
    names.request,
    names.result,
    names.item,
  ]);
  const ofSchemas = [...schemas.values()].flatMap(({ response, request }) => [response, request]);
  return [client, clientOptions, ...ofSchemas, ...ofOperations];
}

const ODD_IDS = [
  "import",
  "default",
  "constructor",
  "toString",
  "then",
  "call",
  "withOptions",
  "__proto__",
  "A-b",
  "a_b",
  "aB",
  "{Id}Dto",
  "1st",
  "列出用户",
  "قائمة",
  "🎉",
  "x".repeat(200),
  "delete",
  "ApiError",
  "class",
];
const ODD_SCHEMAS = [
  "import",
  "ApiError",
  "ThingsClient",
  "string",
  "A-b",
  "a_b",
  "aB",
  "{Id}Dto",
  "1st",
  "用户",
  "🎉",
  "Record",
  "GetXRequest",
  "Promise",
];

test("all names are distinct identifiers", async () => {
  const names = nameSdk(await buildModel(ODD_IDS, ODD_SCHEMAS), RUNTIME_EXPORTS);
  const exported = listExported(names);
  assert.equal(
    exported.filter((name) => !isIdentifier(name)),
    [],
  );
  assert.is(new Set([...exported, ...RUNTIME_EXPORTS]).size, exported.length + RUNTIME_EXPORTS.length);
});

test("no method has the name of a member of every object, or makes the client a promise", async () => {
  const { operations } = nameSdk(await buildModel(ODD_IDS), RUNTIME_EXPORTS);
  const methods = [...operations.values()].map(({ method }) => method);
  assert.is(new Set(methods).size, methods.length);
  assert.equal(
    methods.filter((method) => method in {} || ["then", "call", "withOptions"].includes(method)),
    [],
  );
});

test("a method keeps its name if its function cannot have it", async () => {
  const { operations } = nameSdk(await buildModel(["json", "delete", "query", "list"], ["Query"]), RUNTIME_EXPORTS);
  assert.equal(
    [...operations.values()].map((names) => [names.method, names.function]),
    [
      ["json", "jsonOperation"],
      ["delete", "deleteOperation"],
      ["query", "queryOperation"],
      ["list", "list"],
    ],
  );
});

test("a schema keeps its own name if possible", async () => {
  const { schemas } = nameSdk(await buildModel(["list"], ["Pet", "ApiError", "用户"]), RUNTIME_EXPORTS);
  assert.equal(
    ["ApiError", "Pet", "用户"].map((key) => schemas.get(key)?.response),
    ["ApiErrorSchema", "Pet", "用户"],
  );
});

test("added schemas rename nothing", async () => {
  const before = nameSdk(await buildModel(ODD_IDS, ODD_SCHEMAS), RUNTIME_EXPORTS);
  const after = nameSdk(await buildModel([...ODD_IDS, "unrelated"], [...ODD_SCHEMAS, "Unrelated"]), RUNTIME_EXPORTS);
  for (const [key, name] of before.schemas) assert.equal(after.schemas.get(key), name);
  for (const [id, names] of before.operations) assert.equal(after.operations.get(id), names);
});

test.run();
