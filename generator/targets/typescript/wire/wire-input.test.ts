import { test } from "uvu";
import * as assert from "uvu/assert";
import { Sampler } from "../../../model/samples/sampler.ts";
import { indexSchemas } from "../../../model/schemas/properties.ts";
import { runInMemory } from "../../../testing/in-memory.ts";
import { sampleInput } from "./wire-input.ts";

async function sample(method: string, operation: object) {
  const document = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: { "/a": { [method]: { responses: { 204: { description: "Done" } }, ...operation } } },
  };
  const { value } = await runInMemory({ files: { "openapi.json": JSON.stringify(document) } });
  const schemas = indexSchemas(value?.model.schemas ?? []);
  const [first] = value?.model.operations ?? [];
  assert.ok(first);
  return sampleInput(first, { schemas, sampler: new Sampler(schemas), int64: undefined });
}

const text = (name: string, more: object = {}) => ({ name, in: "query", schema: { type: "string" }, ...more });

test("a parameter is never sent as an empty text", async () => {
  const parameters = [text("code", { required: true, example: "" }), text("name", { example: "Ada" })];
  assert.equal(await sample("get", { parameters }), { code: "CODE", name: "Ada" });
});

test("parameters that no platform sends are omitted if the document allows that", async () => {
  const parameters = [{ name: "Connection", in: "header", schema: { type: "string" } }];
  const requestBody = { content: { "application/json": { schema: { properties: { a: { type: "string" } } } } } };
  assert.equal(await sample("get", { parameters, requestBody }), {});
});

test("if the document requires them, there is no test, with the reason", async () => {
  const parameters = [{ name: "Host", in: "header", required: true, schema: { type: "string" } }];
  const reason = "The SDK cannot set the header `host`: `fetch` sets its own, or refuses the call.";
  assert.is(await sample("get", { parameters }), reason);
  const requestBody = { required: true, content: { "application/json": { schema: { type: "object" } } } };
  const refusal = "The SDK cannot send a body with GET, which `fetch` refuses: a call that has one throws an error.";
  assert.is(await sample("get", { requestBody }), refusal);
});

test.run();
