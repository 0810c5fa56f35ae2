/**
 * The keywords of a Schema Object, and the content of each.
 * https://json-schema.org/draft/2020-12/json-schema-core#name-a-vocabulary-for-applying-subschemas
 */

/** Keywords with one schema. Before draft 2020-12, `items` could be a list. */
const SCHEMA_KEYWORDS = [
  ...["items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "propertyNames"],
  ...["contains", "contentSchema", "not", "if", "then", "else"],
];

/** Keywords with a list of schemas. */
const SCHEMA_LIST_KEYWORDS = ["allOf", "oneOf", "anyOf", "prefixItems"];

/** Keywords with a map of schemas. */
const SCHEMA_MAP_KEYWORDS = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];

/** Keywords with subschemas, and how many each has. */
export const SUBSCHEMAS: ReadonlyMap<string, "one" | "list" | "map"> = new Map([
  ...SCHEMA_KEYWORDS.map((keyword) => [keyword, "one"] as const),
  ...SCHEMA_LIST_KEYWORDS.map((keyword) => [keyword, "list"] as const),
  ...SCHEMA_MAP_KEYWORDS.map((keyword) => [keyword, "map"] as const),
]);

/** The values of `type`. `file` is from Swagger 2.0 and means bytes. */
export const SCHEMA_TYPES = ["string", "number", "integer", "boolean", "object", "array", "null"] as const;

/** The expected types of other keywords that affect the output. A value of another type is ignored. */
export const VALUE_KEYWORDS: ReadonlyMap<string, string> = new Map([
  ...valuesOf("a string", "title", "description", "format", "pattern", "contentEncoding", "contentMediaType"),
  ...valuesOf("a number", "multipleOf", "maximum", "minimum", "maxLength", "minLength"),
  ...valuesOf("a number", "maxItems", "minItems", "maxProperties", "minProperties"),
  ...valuesOf("a boolean", "uniqueItems", "deprecated", "readOnly", "writeOnly", "nullable"),
  ...valuesOf("a list", "enum", "required"),
  ...valuesOf("an object", "discriminator", "externalDocs"),
]);

function valuesOf(expected: string, ...keywords: readonly string[]): [string, string][] {
  return keywords.map((keyword) => [keyword, expected]);
}

const ALL_KEYWORDS = new Set<string>([
  ...SUBSCHEMAS.keys(),
  ...VALUE_KEYWORDS.keys(),
  "type",
  "default",
  "const",
  "exclusiveMaximum",
  "exclusiveMinimum",
]);

export function isSchemaKeyword(field: string): boolean {
  return ALL_KEYWORDS.has(field);
}
