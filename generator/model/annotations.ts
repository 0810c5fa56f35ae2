/** https://json-schema.org/draft/2020-12/json-schema-validation#name-a-vocabulary-for-basic-meta */
import type { SourceObject } from "../document/spec-document.ts";
import { asText } from "../document/values.ts";
import { buildSchemaExamples } from "./examples.ts";
import { buildExternalDocs } from "./external-docs.ts";
import { given } from "./given.ts";
import type { JsonValue, Pointer, SchemaBase } from "./model.ts";

const ANNOTATIONS = new Set([
  "title",
  "description",
  "deprecated",
  "readOnly",
  "writeOnly",
  "default",
  "examples",
  "externalDocs",
  "xml",
  "$comment",
  "$schema",
  "$id",
  "$anchor",
  "$defs",
  "definitions",
]);

/** Whether a keyword says nothing of which values a schema allows. */
export function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.has(keyword) || keyword.startsWith("x-");
}

export function hasAnnotations(schema: SourceObject): boolean {
  return Object.keys(schema).some((keyword) => ANNOTATIONS.has(keyword));
}

export function buildAnnotations(schema: SourceObject, pointer: Pointer): SchemaBase {
  return {
    ...given({
      pointer,
      title: asText(schema["title"]),
      description: asText(schema["description"]),
      deprecated: schema["deprecated"] === true,
      readOnly: schema["readOnly"] === true,
      writeOnly: schema["writeOnly"] === true,
      default: Object.hasOwn(schema, "default") ? { value: schema["default"] as JsonValue } : undefined,
      examples: buildSchemaExamples(schema),
    }),
    ...buildExternalDocs(schema["externalDocs"]),
  };
}
