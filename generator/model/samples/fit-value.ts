import { isJsonList, isJsonObject } from "../../syntax/json-value.ts";
import type { JsonObject, JsonValue, Schema } from "../model.ts";
import { findMismatch } from "../schemas/match-schema.ts";
import { listProperties, resolveSchema, type SchemaIndex } from "../schemas/properties.ts";

export interface Fitting {
  readonly schemas: SchemaIndex;
  /** Converts a text or number. Absent: it is unchanged. */
  readonly fitScalar?: (value: JsonValue, schema: Schema) => JsonValue;
}

/**
 * Removes members that the schema does not declare. An example may have others if the schema allows any, but an object
 * literal of the schema's type may not, and no table lists them.
 */
export function fitValue(value: JsonValue, schema: Schema, context: Fitting): JsonValue {
  const { schemas, fitScalar } = context;
  const resolved = resolveSchema(schema, schemas);
  if (resolved.kind === "union") {
    const member = resolved.members.find((each) => findMismatch(value, each, schemas) === undefined);
    return member === undefined ? value : fitValue(value, member, context);
  }
  if (isJsonList(value)) return fitItems(value, resolved, context);
  if (isJsonObject(value)) return fitMembers(value, resolved, context);
  return fitScalar?.(value, resolved) ?? value;
}

function fitItems(items: readonly JsonValue[], schema: Schema, context: Fitting): JsonValue {
  if (schema.kind === "array") return items.map((item) => fitValue(item, schema.items, context));
  if (schema.kind !== "tuple") return items;
  return items.map((item, index) => fitValue(item, schema.items[index] ?? schema.rest, context));
}

function fitMembers(value: JsonObject, schema: Schema, context: Fitting): JsonObject {
  const properties = listProperties(schema, context.schemas);
  if (schema.kind === "record") return mapMembers(value, (_, member) => fitValue(member, schema.values, context));
  if (properties === undefined) return value;
  const declared = new Map(properties.map((property) => [property.wireName, property.schema]));
  const isOpen = schema.kind === "object" && (schema.additional !== undefined || schema.patterns.length > 0);
  return mapMembers(value, (key, member) => {
    const own = declared.get(key);
    if (own !== undefined) return fitValue(member, own, context);
    return isOpen || declared.size === 0 ? member : undefined;
  });
}

function mapMembers(object: JsonObject, map: (key: string, member: JsonValue) => JsonValue | undefined): JsonObject {
  const members = Object.entries(object).flatMap(([key, member]) => {
    const mapped = map(key, member);
    return mapped === undefined ? [] : [[key, mapped] as const];
  });
  return Object.fromEntries(members);
}
