/**
 * The keywords of a Schema Object, and what each holds.
 * https://json-schema.org/draft/2020-12/json-schema-core#name-a-vocabulary-for-applying-subschemas
 */

/** One schema. `items` was a list of schemas before draft 2020-12. */
export const SCHEMA_KEYWORDS = [
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "propertyNames",
  "contains",
  "contentSchema",
  "not",
  "if",
  "then",
  "else",
] as const;

/** A list of schemas. */
export const SCHEMA_LIST_KEYWORDS = ["allOf", "oneOf", "anyOf", "prefixItems"] as const;

/** Schemas by name. */
export const SCHEMA_MAP_KEYWORDS = [
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "dependentSchemas",
] as const;

/** The values of `type`; `file` is Swagger 2.0's and means bytes. */
export const SCHEMA_TYPES = ["string", "number", "integer", "boolean", "object", "array", "null"] as const;

/** What the other keywords that the output depends on must be; a value that is not is left aside. */
export const VALUE_KEYWORDS: Readonly<Record<string, string>> = {
  ...valuesOf("a string", "title", "description", "format", "pattern", "contentEncoding", "contentMediaType"),
  ...valuesOf("a number", "multipleOf", "maximum", "minimum", "maxLength", "minLength"),
  ...valuesOf("a number", "maxItems", "minItems", "maxProperties", "minProperties"),
  ...valuesOf("a boolean", "uniqueItems", "deprecated", "readOnly", "writeOnly", "nullable"),
  ...valuesOf("a list", "enum", "required"),
  ...valuesOf("an object", "discriminator", "externalDocs"),
};

function valuesOf(expected: string, ...keywords: readonly string[]): Record<string, string> {
  return Object.fromEntries(keywords.map((keyword) => [keyword, expected]));
}

const ALL_KEYWORDS = new Set<string>([
  ...SCHEMA_KEYWORDS,
  ...SCHEMA_LIST_KEYWORDS,
  ...SCHEMA_MAP_KEYWORDS,
  ...Object.keys(VALUE_KEYWORDS),
  "type",
  "default",
  "const",
  "exclusiveMaximum",
  "exclusiveMinimum",
]);

export function isSchemaKeyword(field: string): boolean {
  return ALL_KEYWORDS.has(field);
}
