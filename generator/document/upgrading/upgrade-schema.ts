/** https://spec.openapis.org/oas/v3.0.4.html#schema-object */
import { isJsonNumber } from "../../syntax/json-value.ts";
import { SCHEMA_TYPES } from "../shapes/schema-keywords.ts";
import { type SourceObject, asList } from "../../syntax/values.ts";

/** Converts a schema of OpenAPI 3.0 to 3.1. Modifies the schema, unless keywords must be removed. */
export function upgradeSchema(schema: Record<string, unknown>): SourceObject {
  const isOld = Object.hasOwn(schema, "example") || Object.hasOwn(schema, "nullable");
  const upgraded = isOld ? upgradeOld(schema) : schema;
  if (Array.isArray(upgraded["items"])) {
    upgraded["prefixItems"] = upgraded["items"];
    delete upgraded["items"];
  }
  upgradeTypes(upgraded);
  upgradeLimit(upgraded, "minimum", "exclusiveMinimum");
  upgradeLimit(upgraded, "maximum", "exclusiveMaximum");
  return schema["nullable"] === true ? makeNullable(upgraded) : upgraded;
}

/** Copies without the old keywords: deleting them would make the object slow, and most schemas have an example. */
function upgradeOld({ example, nullable: _, ...others }: Record<string, unknown>): Record<string, unknown> {
  return example === undefined ? others : { ...others, examples: [example] };
}

function upgradeTypes(schema: Record<string, unknown>): void {
  const { type } = schema;
  if (type === undefined) return;
  if (!isSchemaType(type)) {
    const types = asList(type).filter(isSchemaType);
    if (types.length === 0) delete schema["type"];
    else schema["type"] = types.length === 1 ? types[0] : types;
  }
  const mayBeList = schema["type"] === "array" || asList(schema["type"]).includes("array");
  if (mayBeList && schema["items"] === undefined && schema["prefixItems"] === undefined) schema["items"] = {};
}

function isSchemaType(type: unknown): boolean {
  return (SCHEMA_TYPES as readonly unknown[]).includes(type);
}

/** In 3.0, `exclusiveMinimum: true` modified `minimum`. In 3.1 it is the number itself. */
function upgradeLimit(schema: Record<string, unknown>, limit: string, exclusive: string): void {
  if (typeof schema[exclusive] !== "boolean") return;
  if (schema[exclusive] && isJsonNumber(schema[limit])) {
    schema[exclusive] = schema[limit];
    delete schema[limit];
  } else {
    delete schema[exclusive];
  }
}

function makeNullable(schema: Record<string, unknown>): SourceObject {
  const { type, enum: values } = schema;
  const isTyped = typeof type === "string" || Array.isArray(type);
  if (!isTyped && values === undefined) {
    const { title, description, deprecated, readOnly, writeOnly, default: fallback, examples, ...assertions } = schema;
    const annotations = { title, description, deprecated, readOnly, writeOnly, default: fallback, examples };
    const given = Object.fromEntries(Object.entries(annotations).filter(([, value]) => value !== undefined));
    return Object.keys(assertions).length === 0 ? given : { ...given, anyOf: [assertions, { type: "null" }] };
  }
  const types = [...new Set([...(Array.isArray(type) ? (type as unknown[]) : [type]), "null"])];
  return {
    ...schema,
    ...(isTyped && { type: types }),
    ...(Array.isArray(values) && { enum: values.includes(null) ? values : [...(values as unknown[]), null] }),
  };
}
