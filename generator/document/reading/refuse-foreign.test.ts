import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { runInMemory } from "../../testing/in-memory.ts";

/** Documents by the names of their formats, as in "This is …, not an OpenAPI document". */
const KINDS: Readonly<Record<string, string>> = {
  '{"info":{"_postman_id":"a","schema":"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},"item":[]}':
    "a Postman collection (2.1)",
  '{"collection":{"info":{"_postman_id":"a"}}}': "a Postman collection",
  '{"_type":"export","__export_format":4,"resources":[]}': "an Insomnia export",
  "type: collection.insomnia.rest/5.0\nname: A\n": "an Insomnia export",
  "asyncapi: 3.0.0\nchannels: { a: { $ref: 'other.yaml' } }\n": "an AsyncAPI document (3.0.0)",
  "arazzo: 1.0.1\nworkflows: []\n": "an Arazzo document (1.0.1)",
  "overlay: 1.0.0\nactions: []\n": "an Overlay (1.0.0)",
  '{"swaggerVersion":"1.2","apis":[]}': "a Swagger document (1.2)",
  "swagger: '3.0'\n": "a Swagger document (3.0)",
  "openrpc: 1.2.6\n": "an OpenRPC document (1.2.6)",
  '{"data":{"__schema":{}}}': "the result of a GraphQL introspection",
  '{"kind":"discovery#restDescription"}': "a Google API discovery document",
  "apiVersion: v1\nkind: Service\n": "a Kubernetes manifest",
  "apiVersion: v1\nkind: Service\n---\napiVersion: v1\nkind: Pod\n": "a file of several Kubernetes manifests",
  "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n": "a Kubernetes custom resource definition",
  '{"log":{"entries":[]}}': "an HTTP archive (HAR)",
  '{"specs":{"a":{"source":"a.yaml"}}}': "a configuration of specloom",
  '{"name":"a","scripts":{}}': "a package.json",
  "get:\n  responses: {}\n": "a part of an OpenAPI document",
  '{"$schema":"https://json-schema.org/draft/2020-12/schema"}': "a JSON Schema",
  "type: object\nproperties: {}\n": "a JSON Schema",
  "\n<!-- a -->\n<!doctype html>\n<html></html>\n": "an HTML page",
  '<?xml version="1.0"?>\n<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/"/>\n': "a WSDL document",
  '<?xml version="1.0"?>\n<a/>\n': "an XML document",
  "#%RAML 1.0\ntitle: A\n/users:\n  get:\n": "a RAML document",
  "FORMAT: 1A\n\n# API\n": "an API Blueprint",
  'syntax = "proto3";\nmessage A {}\n': "a Protocol Buffers file",
  'import "@typespec/http";\nusing Http;\n': "a TypeSpec file",
  "type Query {\n  user(id: ID!): User\n}\n": "a GraphQL schema",
  '"""\nA user.\n"""\ntype User implements Node {\n  id: ID!\n}\n': "a GraphQL schema",
  "schema {\n  query: Query\n}\n": "a GraphQL schema",
  "%PDF-1.7\n": "a PDF file",
};

async function refuse(text: string): Promise<Diagnostic> {
  const { value, diagnostics } = await runInMemory({ files: { api: text } });
  assert.is(value, undefined);
  assert.equal(
    diagnostics.map(({ code }) => code),
    ["not-openapi"],
    text,
  );
  const [refusal] = diagnostics;
  assert.ok(refusal);
  return refusal;
}

for (const [text, kind] of Object.entries(KINDS)) {
  test(`${kind}: ${text.slice(0, 40).trim()}`, async () => {
    const refusal = await refuse(text);
    assert.is(refusal.message, `This is ${kind}, not an OpenAPI document.`);
    assert.ok(refusal.hint);
  });
}

const MISSING = "Not an OpenAPI document: the `openapi` field is missing.";

test("a version field that is misspelt", async () => {
  for (const [field, meant] of [
    ["opneapi", "openapi"],
    ["OpenAPI", "openapi"],
    ["swager", "swagger"],
  ] as const) {
    const refusal = await refuse(`info: {}\n${field}: 3.1.0\npaths: {}\n`);
    assert.is(refusal.message, MISSING);
    assert.is(refusal.hint, `Did you mean ${meant}?`);
    assert.equal(refusal.place, { file: "api", pointer: `/${field}`, at: "key" });
  }
});

test("an ambiguous format is not guessed", async () => {
  assert.is((await refuse("info: {}\npaths: {}\n")).message, MISSING);
  assert.is((await refuse("- a\n")).message, "Not an OpenAPI document: it is a list, not an object.");
  assert.is((await refuse("hello\n")).message, "Not an OpenAPI document: it is a string, not an object.");
});

test("OpenAPI with a mistake in it is not mistaken for another format", async () => {
  const { diagnostics } = await runInMemory({ files: { api: "openapi: 3.1.0\ntype Query {\n" } });
  assert.equal(
    diagnostics.map(({ code }) => code),
    ["syntax-error"],
  );
});

test.run();
