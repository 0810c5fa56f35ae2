import type { JsonObject, JsonValue, Schema } from "../../../model/model.ts";
import { isJsonObject } from "../../../model/samples/json-object.ts";
import { findMismatch } from "../../../model/schemas/match-schema.ts";
import { listProperties, resolveSchema, type SchemaIndex } from "../../../model/schemas/properties.ts";

/**
 * A value without the members that its schema allows but does not declare: an example may hold them, and an object literal
 * of the schema's type may not.
 */
export function dropUndeclared(value: JsonValue, schema: Schema, schemas: SchemaIndex): JsonValue {
  const resolved = resolveSchema(schema, schemas);
  if (resolved.kind === "union") {
    const member = resolved.members.find((each) => findMismatch(value, each, schemas) === undefined);
    return member === undefined ? value : dropUndeclared(value, member, schemas);
  }
  if (isList(value)) return dropFromItems(value, resolved, schemas);
  return isJsonObject(value) ? dropFromObject(value, resolved, schemas) : value;
}

function dropFromItems(items: readonly JsonValue[], schema: Schema, schemas: SchemaIndex): JsonValue {
  if (schema.kind === "array") return items.map((item) => dropUndeclared(item, schema.items, schemas));
  if (schema.kind !== "tuple") return items;
  return items.map((item, index) => dropUndeclared(item, schema.items[index] ?? schema.rest, schemas));
}

function dropFromObject(value: JsonObject, schema: Schema, schemas: SchemaIndex): JsonObject {
  const properties = listProperties(schema, schemas);
  if (schema.kind === "record") return mapMembers(value, (_, member) => dropUndeclared(member, schema.values, schemas));
  if (properties === undefined) return value;
  const declared = new Map(properties.map((property) => [property.wireName, property.schema]));
  const isOpen = schema.kind === "object" && (schema.additional !== undefined || schema.patterns.length > 0);
  return mapMembers(value, (key, member) => {
    const own = declared.get(key);
    if (own !== undefined) return dropUndeclared(member, own, schemas);
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

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
