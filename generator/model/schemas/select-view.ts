import { isJsonList } from "../../syntax/json-value.ts";
import { findMismatch } from "./match-schema.ts";
import type { JsonObject, JsonValue, Schema } from "../model.ts";
import { listProperties, resolveSchema, type SchemaIndex } from "./properties.ts";
import { hasTwoViews, isInView, type View } from "./views.ts";

/** The context of a view. */
export interface Viewing {
  readonly view: View;
  readonly schemas: SchemaIndex;
}

/** Removes the fields of a value that a view lacks: an example of a request has no read-only ones. */
export function selectView(value: JsonValue, schema: Schema, viewing: Viewing): JsonValue {
  const { schemas } = viewing;
  if (typeof value !== "object" || value === null || !hasTwoViews(schema, schemas)) return value;
  const resolved = resolveSchema(schema, schemas);
  switch (resolved.kind) {
    case "array":
      return isJsonList(value) ? value.map((item) => selectView(item, resolved.items, viewing)) : value;
    case "tuple":
      return isJsonList(value)
        ? value.map((item, index) => selectView(item, resolved.items[index] ?? resolved.rest, viewing))
        : value;
    case "union": {
      const member = resolved.members.find((candidate) => findMismatch(value, candidate, schemas) === undefined);
      return member === undefined ? value : selectView(value, member, viewing);
    }
    case "record":
      return isJsonList(value)
        ? value
        : mapMembers(value, (_, member) => [selectView(member, resolved.values, viewing)]);
    case "object":
    case "intersection":
      return isJsonList(value) ? value : selectFields(value, resolved, viewing);
    default:
      return value;
  }
}

function selectFields(value: JsonObject, schema: Schema, viewing: Viewing): JsonObject {
  const { view, schemas } = viewing;
  const properties = new Map(listProperties(schema, schemas)?.map((property) => [property.wireName, property]));
  const additional = schema.kind === "object" ? schema.additional : undefined;
  return mapMembers(value, (key, member) => {
    const property = properties.get(key);
    if (property !== undefined && !isInView(property, view, schemas)) return [];
    const own = property?.schema ?? additional;
    return [own === undefined ? member : selectView(member, own, viewing)];
  });
}

function mapMembers(object: JsonObject, map: (key: string, value: JsonValue) => readonly JsonValue[]): JsonObject {
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, value]) => map(key, value).map((mapped) => [key, mapped] as const)),
  );
}
