import { isJsonList, isJsonNumber, isJsonObject } from "../../syntax/json-value.ts";
import type { JsonNumber, JsonValue, Schema } from "../model.ts";
import type { SchemaIndex } from "../schemas/properties.ts";
import { isInt64 } from "./find-int64.ts";

/** Replaces each 64-bit integer in a value by the result of `map`. */
export function mapInt64(
  value: JsonValue,
  schema: Schema,
  { schemas, map }: { readonly schemas: SchemaIndex; readonly map: (integer: JsonNumber) => unknown },
): unknown {
  const mapWithin = (inner: JsonValue, alternatives: readonly Schema[]): unknown => {
    const own = listAlternatives(alternatives, schemas);
    if (isJsonNumber(inner)) return own.some(isInt64) && Number.isInteger(Number(inner)) ? map(inner) : inner;
    if (isJsonList(inner))
      return inner.map((item, index) =>
        mapWithin(
          item,
          own.flatMap((each) => stepInto(each, index)),
        ),
      );
    if (!isJsonObject(inner)) return inner;
    const members = Object.entries(inner).map(
      ([key, member]) =>
        [
          key,
          mapWithin(
            member,
            own.flatMap((each) => stepInto(each, key)),
          ),
        ] as const,
    );
    return Object.fromEntries(members);
  };
  return mapWithin(value, [schema]);
}

/** Expands schemas into their alternatives, without references, unions and intersections. */
function listAlternatives(schemas: readonly Schema[], index: SchemaIndex): Schema[] {
  const alternatives: Schema[] = [];
  const visited = new Set<string>();
  const pending = [...schemas];
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    if (schema.kind === "union" || schema.kind === "intersection") pending.push(...schema.members);
    else if (schema.kind !== "ref") alternatives.push(schema);
    else if (!visited.has(schema.key)) {
      visited.add(schema.key);
      pending.push(...[index.get(schema.key)].filter((target) => target !== undefined));
    }
  }
  return alternatives;
}

/** The schemas of a member or item. */
function stepInto(schema: Schema, key: string | number): Schema[] {
  switch (schema.kind) {
    case "array":
      return [schema.items];
    case "tuple":
      return [schema.items[Number(key)] ?? schema.rest];
    case "record":
      return [schema.values, ...schema.patterns.map((pattern) => pattern.schema)];
    case "object": {
      const own = schema.properties.find(({ wireName }) => wireName === key);
      if (own !== undefined) return [own.schema];
      return [...(schema.additional ? [schema.additional] : []), ...schema.patterns.map((pattern) => pattern.schema)];
    }
    default:
      return [];
  }
}
