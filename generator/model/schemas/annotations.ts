/** https://json-schema.org/draft/2020-12/json-schema-validation#name-a-vocabulary-for-basic-meta */
import { buildSchemaExamples } from "../examples.ts";
import { buildExternalDocs } from "../external-docs.ts";
import type { JsonValue, Pointer, SchemaBase } from "../model.ts";
import { type SourceObject, asText } from "../../syntax/values.ts";

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

/** Whether a keyword does not restrict the values of a schema. */
export function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.has(keyword) || keyword.startsWith("x-");
}

export function hasAnnotations(schema: SourceObject): boolean {
  return Object.keys(schema).some((keyword) => ANNOTATIONS.has(keyword));
}

/** Builds the annotations of a schema. This runs for every schema, so it creates no other objects. */
export function buildAnnotations(schema: SourceObject, pointer: Pointer): SchemaBase {
  const annotations: Writable<SchemaBase> = { pointer, ...NOTHING_SAID };
  const title = asText(schema["title"]);
  const description = asText(schema["description"]);
  if (title !== undefined) annotations.title = title;
  if (description !== undefined) annotations.description = description;
  if (schema["deprecated"] === true) annotations.deprecated = true;
  if (schema["readOnly"] === true) annotations.readOnly = true;
  if (schema["writeOnly"] === true) annotations.writeOnly = true;
  if (Object.hasOwn(schema, "default")) annotations.default = { value: schema["default"] as JsonValue };
  if (schema["examples"] !== undefined) annotations.examples = buildSchemaExamples(schema);
  return schema["externalDocs"] === undefined
    ? annotations
    : { ...annotations, ...buildExternalDocs(schema["externalDocs"]) };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const NOTHING_SAID = {
  deprecated: false,
  readOnly: false,
  writeOnly: false,
  examples: [],
} satisfies Partial<SchemaBase>;
