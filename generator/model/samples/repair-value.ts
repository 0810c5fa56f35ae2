import { isJsonList, isJsonObject } from "../../syntax/json-value.ts";
import { findMismatch } from "../schemas/match-schema.ts";
import type { JsonObject, JsonValue, Property, Schema, UnionSchema } from "../model.ts";
import { listVariants } from "../schemas/discriminators.ts";
import { listProperties, resolveSchema, type SchemaIndex } from "../schemas/properties.ts";
import { nameItem } from "./name-value.ts";
import { listReadings } from "./read-value.ts";

/** Makes a value for a missing or unusable part; `undefined` if there is none. */
export type Make = (schema: Schema, name: string) => JsonValue | undefined;

/** Repairs examples: keeps the valid parts, and adds missing ones. */
export class Repairer {
  readonly #schemas: SchemaIndex;
  readonly #make: Make;
  /** Also stops the recursion of a union that is a member of itself. */
  readonly #known = new Map<Schema, Map<JsonValue, JsonValue | undefined>>();

  constructor(schemas: SchemaIndex, make: Make) {
    this.#schemas = schemas;
    this.#make = make;
  }

  /** The value as far as its schema allows it; `undefined` if nothing of it can be kept. */
  repair(value: JsonValue, schema: Schema, name: string): JsonValue | undefined {
    if (this.#fits(value, schema)) return value;
    const known = this.#known.get(schema) ?? new Map<JsonValue, JsonValue | undefined>();
    this.#known.set(schema, known);
    if (!known.has(value)) {
      known.set(value, undefined);
      known.set(value, this.#repairAnew(value, schema, name));
    }
    return known.get(value);
  }

  #fits(value: JsonValue, schema: Schema): boolean {
    return findMismatch(value, schema, this.#schemas) === undefined;
  }

  #repairAnew(value: JsonValue, schema: Schema, name: string): JsonValue | undefined {
    const resolved = resolveSchema(schema, this.#schemas);
    const readings = listReadings(value, resolved);
    const fitting = readings.find((reading) => this.#fits(reading, schema));
    if (fitting !== undefined) return fitting;
    for (const reading of [value, ...readings]) {
      const repaired = this.#repairParts(reading, resolved, name);
      if (repaired !== undefined && this.#fits(repaired, schema)) return repaired;
    }
    return undefined;
  }

  #repairParts(value: JsonValue, schema: Schema, name: string): JsonValue | undefined {
    switch (schema.kind) {
      case "array":
        return isJsonList(value)
          ? this.#repairItems(value.slice(0, toCount(schema.maxItems)), schema.items, name)
          : undefined;
      case "tuple":
        return isJsonList(value) ? this.#repairTuple(value, schema.items, name) : undefined;
      case "object":
      case "intersection":
        return isJsonObject(value) ? this.#repairObject(value, schema) : undefined;
      case "record":
        return isJsonObject(value) ? this.#repairMembers(value, () => schema.values) : undefined;
      case "union":
        return this.#repairAlternative(value, schema, name);
      default:
        return undefined;
    }
  }

  /** Drops items that cannot be repaired, unless none would be left. */
  #repairItems(values: readonly JsonValue[], items: Schema, name: string): readonly JsonValue[] | undefined {
    const kept = values.map((item) => this.repair(item, items, nameItem(name))).filter((item) => item !== undefined);
    return kept.length === 0 ? undefined : kept;
  }

  #repairTuple(values: readonly JsonValue[], items: readonly Schema[], name: string): readonly JsonValue[] {
    return items.flatMap((item, index) => {
      const value = values[index];
      const repaired = value === undefined ? undefined : this.repair(value, item, nameItem(name));
      return repaired ?? this.#make(item, nameItem(name)) ?? [];
    });
  }

  /** Keeps the author's order of members. Added members come last. */
  #repairObject(value: JsonObject, schema: Schema): JsonObject | undefined {
    const properties = listProperties(schema, this.#schemas);
    if (properties === undefined) return undefined;
    const declared = new Map(properties.map((property) => [property.wireName, property.schema]));
    const additional = schema.kind === "object" ? schema.additional : undefined;
    const kept = this.#repairMembers(value, (key) => declared.get(key) ?? additional, declared);
    return { ...kept, ...this.#addMissing(properties, value) };
  }

  /** Replaces declared members that cannot be repaired. */
  #repairMembers(
    value: JsonObject,
    schemaOf: (key: string) => Schema | undefined,
    declared?: ReadonlyMap<string, Schema>,
  ): JsonObject {
    const kept = Object.entries(value).flatMap(([key, member]) => {
      const schema = schemaOf(key);
      const own = declared?.get(key);
      const repaired =
        schema === undefined ? member : (this.repair(member, schema, key) ?? (own && this.#make(own, key)));
      return repaired === undefined ? [] : [[key, repaired] as const];
    });
    return Object.fromEntries(kept);
  }

  #addMissing(properties: readonly Property[], value: JsonObject): JsonObject {
    const missing = properties.flatMap(({ wireName, required, schema }) => {
      if (!required || schema.readOnly || schema.writeOnly || Object.hasOwn(value, wireName)) return [];
      const made = this.#make(schema, wireName);
      return made === undefined ? [] : [[wireName, made] as const];
    });
    return Object.fromEntries(missing);
  }

  /** Uses the member that the discriminator names, else the first one that keeps the most. */
  #repairAlternative(value: JsonValue, union: UnionSchema, name: string): JsonValue | undefined {
    const tag = isJsonObject(value) ? value[union.discriminator?.wireName ?? ""] : undefined;
    const named = listVariants(union, this.#schemas).find(({ values }) => values.some((allowed) => allowed === tag));
    const members = named === undefined ? union.members.filter(({ kind }) => kind !== "null") : [named.schema];
    const candidates = members
      .map((member) => this.repair(value, member, name))
      .filter((candidate) => candidate !== undefined)
      .map((candidate) => ({ candidate, kept: countKept(value, candidate) }));
    return candidates.sort((a, b) => b.kept - a.kept)[0]?.candidate;
  }
}

function countKept(value: JsonValue, repaired: JsonValue): number {
  if (!isJsonObject(value) || !isJsonObject(repaired)) return 0;
  return Object.keys(value).filter((key) => Object.hasOwn(repaired, key)).length;
}

function toCount(maxItems: number | bigint = Infinity): number {
  return Number(maxItems);
}
