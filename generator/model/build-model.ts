import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import { joinPointer } from "../diagnostics/json-pointer.ts";
import { toOutcome, type Outcome } from "../diagnostics/outcome.ts";
import type { NormalizedDocument } from "../document/normalized-document.ts";
import type { SourceObject } from "../document/spec-document.ts";
import { asObject, asText, objectEntries } from "../document/values.ts";
import { nameClient, type ClientOptions } from "./client-naming.ts";
import { compareText } from "./compare-text.ts";
import { distinguish } from "./distinguish.ts";
import { findExampleMismatches } from "./example-mismatches.ts";
import { buildExternalDocs } from "./external-docs.ts";
import { given } from "./given.ts";
import type { ApiInfo, ApiModel, Envelope, NamedSchema } from "./model.ts";
import { nameOperations } from "./operation-names.ts";
import { buildOperation, type OperationSource } from "./operations.ts";
import { buildResources } from "./resources.ts";
import { buildSchema } from "./schemas.ts";
import { buildSecurityRequirements, buildSecuritySchemes } from "./security.ts";
import { buildServers } from "./servers.ts";
import { findUnsupportedFields } from "./unsupported-fields.ts";
import { toName } from "./words.ts";

export interface ModelOptions extends ClientOptions {
  /** An operation that has one of these fields, and neither `false` nor nothing in it, is left out. */
  readonly hidden: readonly string[];
  readonly envelope?: Envelope | undefined;
}

/** Builds the model of a normalized document: every name is decided here, once. */
export function buildModel(document: NormalizedDocument, options: ModelOptions): Outcome<ApiModel> {
  const { root } = document;
  const sources = listVisibleOperations(root, options.hidden);
  const names = nameOperations(sources);
  const schemas = buildNamedSchemas(root);
  const securitySchemes = buildSecuritySchemes(root);
  const schemeKeys = new Set(securitySchemes.map(({ key }) => key));
  const context = {
    schemas: new Map(schemas.map(({ key, schema }) => [key, schema])),
    schemeKeys,
    security: buildSecurityRequirements(root["security"], schemeKeys),
  };
  const operations = sources.map((source, index) => buildOperation(source, names[index] ?? toName(source.id), context));
  const info = buildInfo(root);
  const model: ApiModel = {
    info,
    client: nameClient(info.title, options),
    servers: buildServers(root["servers"]),
    securitySchemes,
    resources: buildResources(root, operations),
    operations,
    schemas,
    ...(options.envelope && { envelope: options.envelope }),
  };
  const mismatches = findExampleMismatches(model).map(({ pointer, reason }) =>
    createDiagnostic("example-mismatch", { reason }, document.origin(pointer)),
  );
  const fields = findUnsupportedFields(root, sources).map(({ field, members: [first = "", ...others] }) =>
    createDiagnostic("unsupported-field", { field, others: others.length }, atKey(document.origin(first))),
  );
  return toOutcome(model, [...fields, ...mismatches]);
}

/** The value of a member may be long. */
function atKey(place: Place): Place {
  return "pointer" in place ? { ...place, at: "key" } : place;
}

function buildInfo(root: SourceObject): ApiInfo {
  const info = asObject(root["info"]);
  return {
    ...given({
      title: asText(info["title"]) || "API",
      version: asText(info["version"]) ?? "",
      summary: asText(info["summary"]),
      description: asText(info["description"]),
    }),
    ...buildExternalDocs(root["externalDocs"]),
  };
}

function buildNamedSchemas(root: SourceObject): NamedSchema[] {
  const schemas = Object.entries(asObject(asObject(root["components"])["schemas"])).sort(([a], [b]) =>
    compareText(a, b),
  );
  const names = distinguish(schemas.map(([key]) => toName(key)));
  return schemas.map(([key, value], index) => ({
    key,
    name: names[index] ?? toName(key),
    schema: buildSchema(value, joinPointer("/components/schemas", key)),
  }));
}

/** In the order of their paths, and on one path in that of the methods, so that the document's own order changes nothing. */
function listVisibleOperations(root: SourceObject, hidden: readonly string[]): OperationSource[] {
  const operations = objectEntries(root["paths"]).flatMap(([path, pathItem]) =>
    objectEntries(pathItem).map(([method, value]) => {
      const pointer = joinPointer("/paths", path, method);
      return { path, method: method.toUpperCase(), operationId: asText(value["operationId"]), value, pointer };
    }),
  );
  const visible = operations.filter(({ value }) => !hidden.some((field) => Boolean(value[field])));
  const counts = new Map<string | undefined, number>();
  for (const { operationId } of visible) counts.set(operationId, (counts.get(operationId) ?? 0) + 1);
  return visible
    .sort((a, b) => compareText(a.path, b.path) || compareText(a.method, b.method))
    .map((operation) => {
      const { operationId, method, path } = operation;
      const isUnique = operationId !== undefined && operationId !== "" && counts.get(operationId) === 1;
      return { ...operation, id: isUnique ? operationId : `${method} ${path}` };
    });
}
