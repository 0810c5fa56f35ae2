import type { ForeignFormat } from "./foreign-format.ts";

interface KnownText extends ForeignFormat {
  readonly pattern: RegExp;
}

const GRAPHQL = "GraphQL is not supported. Name the OpenAPI document of the HTTP API.";

/** Formats that are neither JSON nor YAML, or that have a prefix before their YAML, by patterns in their texts. */
const TEXTS: readonly KnownText[] = [
  {
    name: "an HTML page",
    advice: "If it shows the document, look in it for the link to the JSON or YAML.",
    pattern: /^\s*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)\b/i,
  },
  {
    name: "a WSDL document",
    advice: "WSDL describes SOAP. Name the OpenAPI document of the HTTP API.",
    pattern: /^\s*<[^]{0,2000}?<?(?:\w+:)?(?:definitions|description)\b[^>]*\/wsdl/,
  },
  {
    name: "an OData metadata document",
    advice: "Convert it to OpenAPI first, for example with `odata-openapi`.",
    pattern: /^\s*<[^]{0,500}?edmx:Edmx\b/,
  },
  {
    name: "an XML document",
    advice: "OpenAPI is written in JSON or YAML.",
    pattern: /^\s*<(?:\?xml\b|[a-z][\w:.-]*[\s>])/i,
  },
  {
    name: "a RAML document",
    advice: "Convert it to OpenAPI first: MuleSoft's tools export RAML as OAS.",
    pattern: /^#%RAML\b/,
  },
  {
    name: "an API Blueprint",
    advice: "Convert it to OpenAPI first, for example with `apib2swagger`.",
    pattern: /^FORMAT:\s*1A\b/,
  },
  {
    name: "a Protocol Buffers file",
    advice: "Make an OpenAPI document of it first, for example with `protoc-gen-openapi`.",
    pattern: /^syntax\s*=\s*["']proto[23]["']/m,
  },
  {
    name: "a TypeSpec file",
    advice: "Compile it to OpenAPI with the emitter `@typespec/openapi3`.",
    pattern: /^(?:import "@typespec\/|using (?:TypeSpec\.)?Http;)/m,
  },
  {
    name: "a GraphQL schema",
    advice: GRAPHQL,
    pattern:
      /^(?:extend\s+)?(?:(?:type|input|interface|enum)\s+\w+[^{:\n]*|schema\s*)\{|^(?:scalar|union)\s+\w+\s*(?:=.*)?$/m,
  },
  {
    name: "a file of several Kubernetes manifests",
    advice: "Name the OpenAPI document of the API that they deploy.",
    pattern: /^apiVersion:[^]*^kind:[^]*^---\s*$/m,
  },
  { name: "a ZIP archive", advice: "Unpack it, then name the document in it.", pattern: /^PK\u0003\u0004/ },
  { name: "a PDF file", advice: "Name the OpenAPI document in JSON or YAML.", pattern: /^%PDF-/ },
];

/** Recognizes a text that is not an OpenAPI document. It need not be valid JSON or YAML. */
export function recognizeText(text: string): ForeignFormat | undefined {
  const start = text.slice(0, 20_000);
  return TEXTS.find(({ pattern }) => pattern.test(start));
}
