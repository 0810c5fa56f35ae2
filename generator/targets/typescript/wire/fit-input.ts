import type { JsonObject, JsonValue, Schema, StringSchema } from "../../../model/model.ts";
import { isJsonObject } from "../../../model/samples/json-object.ts";
import { makeScalar } from "../../../model/samples/make-scalar.ts";
import { findMismatch } from "../../../model/schemas/match-schema.ts";
import { listProperties, resolveSchema, type SchemaIndex } from "../../../model/schemas/properties.ts";

/**
 * A value that a server takes and the type of its schema too: an example may hold members that the schema allows but does
 * not declare, which an object literal may not, and texts that are none of their format.
 */
export function fitInput(value: JsonValue, schema: Schema, schemas: SchemaIndex): JsonValue {
  const resolved = resolveSchema(schema, schemas);
  if (resolved.kind === "union") {
    const member = resolved.members.find((each) => findMismatch(value, each, schemas) === undefined);
    return member === undefined ? value : fitInput(value, member, schemas);
  }
  if (isList(value)) return fitItems(value, resolved, schemas);
  if (isJsonObject(value)) return fitMembers(value, resolved, schemas);
  return resolved.kind === "string" && isMisformatted(value, resolved.format) ? makeDate(resolved) : value;
}

/** https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
const DATES: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  "date-time": /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/,
};

/** Dates are the format that servers are strict about and authors are not. */
function isMisformatted(value: JsonValue, format = ""): boolean {
  return Object.hasOwn(DATES, format) && typeof value === "string" && DATES[format]?.test(value) === false;
}

function makeDate(schema: StringSchema): JsonValue {
  return makeScalar(schema, "") ?? "";
}

function fitItems(items: readonly JsonValue[], schema: Schema, schemas: SchemaIndex): JsonValue {
  if (schema.kind === "array") return items.map((item) => fitInput(item, schema.items, schemas));
  if (schema.kind !== "tuple") return items;
  return items.map((item, index) => fitInput(item, schema.items[index] ?? schema.rest, schemas));
}

function fitMembers(value: JsonObject, schema: Schema, schemas: SchemaIndex): JsonObject {
  const properties = listProperties(schema, schemas);
  if (schema.kind === "record") return mapMembers(value, (_, member) => fitInput(member, schema.values, schemas));
  if (properties === undefined) return value;
  const declared = new Map(properties.map((property) => [property.wireName, property.schema]));
  const isOpen = schema.kind === "object" && (schema.additional !== undefined || schema.patterns.length > 0);
  return mapMembers(value, (key, member) => {
    const own = declared.get(key);
    if (own !== undefined) return fitInput(member, own, schemas);
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
