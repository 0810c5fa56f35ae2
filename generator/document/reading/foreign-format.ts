import { METHOD_FIELDS } from "../shapes/object-shapes.ts";
import { type SourceObject, asObject, asText, isObject } from "../../syntax/values.ts";

/** A format other than OpenAPI, with advice on how to get OpenAPI from it. */
export interface ForeignFormat {
  /** With its article, and with its version if known: `a Postman collection (2.1)`. */
  readonly name: string;
  readonly advice: string;
}

interface KnownFormat extends ForeignFormat {
  readonly isMet: (root: SourceObject) => boolean;
  readonly findVersion?: (root: SourceObject) => string | undefined;
}

/**
 * Formats of JSON and YAML by their root fields. A format that shares its fields with a more specific one comes later.
 */
const FORMATS: readonly KnownFormat[] = [
  {
    name: "a Postman collection",
    advice: "Export it from Postman as OpenAPI, or convert it, for example with `postman-to-openapi`.",
    isMet: (root) => isPostman(root["info"]) || isPostman(asObject(root["collection"])["info"]),
    findVersion: (root) => /\/v([0-9]+\.[0-9]+)/.exec(asText(asObject(root["info"])["schema"]) ?? "")?.[1],
  },
  {
    name: "an Insomnia export",
    advice: "Export the design document from Insomnia instead: that is OpenAPI.",
    isMet: (root) => root["__export_format"] !== undefined || /insomnia/.test(asText(root["type"]) ?? ""),
  },
  {
    name: "an AsyncAPI document",
    advice: "AsyncAPI describes messages. Name the OpenAPI document of the HTTP API.",
    isMet: has("asyncapi"),
    findVersion: textOf("asyncapi"),
  },
  {
    name: "an Arazzo document",
    advice: "Name one of the OpenAPI documents in its `sourceDescriptions`.",
    isMet: has("arazzo"),
    findVersion: textOf("arazzo"),
  },
  {
    name: "an Overlay",
    advice: "Apply it to its OpenAPI document, then name the result.",
    isMet: has("overlay"),
    findVersion: textOf("overlay"),
  },
  {
    name: "a Swagger document",
    advice: "Convert it to Swagger 2.0 or OpenAPI 3 first, for example with `api-spec-converter`.",
    isMet: (root) => root["swaggerVersion"] !== undefined || root["swagger"] !== undefined,
    findVersion: (root) => asText(root["swaggerVersion"]) ?? asText(root["swagger"]),
  },
  {
    name: "an OpenRPC document",
    advice: "OpenRPC describes JSON-RPC. Name the OpenAPI document of the HTTP API.",
    isMet: has("openrpc"),
    findVersion: textOf("openrpc"),
  },
  {
    name: "the result of a GraphQL introspection",
    advice: "GraphQL is not supported. Name the OpenAPI document of the HTTP API.",
    isMet: (root) => root["__schema"] !== undefined || asObject(root["data"])["__schema"] !== undefined,
  },
  {
    name: "a Google API discovery document",
    advice: "Convert it to OpenAPI first, for example with `google-discovery-to-swagger`.",
    isMet: (root) => root["kind"] === "discovery#restDescription",
  },
  {
    name: "a Kubernetes custom resource definition",
    advice: "A cluster that has it serves its OpenAPI document: `kubectl get --raw /openapi/v3`.",
    isMet: (root) => root["kind"] === "CustomResourceDefinition",
  },
  {
    name: "a Kubernetes manifest",
    advice: "Name the OpenAPI document of the API that it deploys.",
    isMet: (root) => root["apiVersion"] !== undefined && root["kind"] !== undefined,
  },
  {
    name: "an HTTP archive (HAR)",
    advice: "Convert it to OpenAPI first, for example with `har-to-openapi`.",
    isMet: (root) => Array.isArray(asObject(root["log"])["entries"]),
  },
  {
    name: "a configuration of specloom",
    advice: "Run `specloom generate` without it, or with `--config` before it.",
    isMet: (root) => Object.values(asObject(root["specs"])).some((spec) => asObject(spec)["source"] !== undefined),
  },
  {
    name: "a package.json",
    advice: "Name the OpenAPI document.",
    isMet: (root) =>
      ["dependencies", "devDependencies", "scripts", "lockfileVersion"].some((field) => root[field] !== undefined),
  },
  {
    name: "a part of an OpenAPI document",
    advice: "Name the document that refers to it.",
    isMet: (root) => METHOD_FIELDS.some((method) => isObject(asObject(root[method])["responses"])),
  },
  {
    name: "a JSON Schema",
    advice: "Put it below `components.schemas` of an OpenAPI document that describes the operations.",
    isMet: (root) =>
      /json-schema\.org/.test(asText(root["$schema"]) ?? "") ||
      ["properties", "$defs", "definitions"].some((field) => isObject(root[field])),
  },
];

/** Recognizes the format of a parsed file. OpenAPI itself is not recognized. */
export function recognizeRoot(root: unknown): ForeignFormat | undefined {
  if (!isObject(root)) return undefined;
  const format = FORMATS.find(({ isMet }) => isMet(root));
  const version = format?.findVersion?.(root);
  return format && { name: version === undefined ? format.name : `${format.name} (${version})`, advice: format.advice };
}

function isPostman(info: unknown): boolean {
  const { _postman_id: id, schema } = asObject(info);
  return id !== undefined || /getpostman\.com/.test(asText(schema) ?? "");
}

function has(field: string): (root: SourceObject) => boolean {
  return (root) => root[field] !== undefined;
}

function textOf(field: string): (root: SourceObject) => string | undefined {
  return (root) => asText(root[field]);
}
