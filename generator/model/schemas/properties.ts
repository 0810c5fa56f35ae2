import { applyDiscriminants } from "./discriminants.ts";
import { mergeScalars } from "./merge-schemas.ts";
import type { NamedSchema, ObjectSchema, Property, Schema } from "../model.ts";

/** Named schemas by key. */
export type SchemaIndex = Pick<ReadonlyMap<string, Schema>, "get" | "keys">;

const indexes = new WeakMap<readonly NamedSchema[], SchemaIndex>();

/** Builds schemas only when they are requested. */
class LazyIndex implements SchemaIndex {
  readonly #schemas: ReadonlyMap<string, NamedSchema>;

  constructor(schemas: readonly NamedSchema[]) {
    this.#schemas = new Map(schemas.map((named) => [named.key, named]));
  }

  get(key: string): Schema | undefined {
    return this.#schemas.get(key)?.schema;
  }

  keys(): MapIterator<string> {
    return this.#schemas.keys();
  }
}

/** Indexes the named schemas of a model by key. The index is cached. */
export function indexSchemas(schemas: readonly NamedSchema[]): SchemaIndex {
  const index = indexes.get(schemas) ?? new LazyIndex(schemas);
  indexes.set(schemas, index);
  return index;
}

/** Follows references to a schema that is not one. A circular reference resolves to `unknown`. */
export function resolveSchema(schema: Schema, schemas: SchemaIndex): Schema {
  if (schema.kind !== "ref") return schema;
  let current = schemas.get(schema.key) ?? schema;
  if (current.kind !== "ref") return current;
  const visited = new Set([schema.key]);
  while (current.kind === "ref" && !visited.has(current.key)) {
    visited.add(current.key);
    current = schemas.get(current.key) ?? current;
  }
  return current;
}

/**
 * The properties of an object, a reference to one, or an intersection of objects. Equal ones are merged at the first
 * position, and are required if any is. `undefined` for any other schema.
 */
export function listProperties(schema: Schema, schemas: SchemaIndex): readonly Property[] | undefined {
  const whole = resolveSchema(schema, schemas);
  const properties = collectProperties(whole, schemas);
  const { discriminants } = whole;
  if (discriminants === undefined) return properties;
  return properties?.map((property) => applyDiscriminants(property, discriminants, schemas));
}

function collectProperties(whole: Schema, schemas: SchemaIndex): readonly Property[] | undefined {
  const objects = listObjects(whole, schemas);
  if (objects === undefined) return undefined;
  const [only] = objects;
  if (only !== undefined && objects.length === 1) return only.properties;
  const collected = new Map<string, Property>();
  for (const { properties } of objects) for (const property of properties) addProperty(property, collected, schemas);
  const alsoRequired = new Set(objects.flatMap((object) => object.alsoRequired ?? []));
  return Array.from(collected.values(), (property) =>
    alsoRequired.has(property.wireName) ? { ...property, required: true } : property,
  );
}

/** Whether `listProperties` returns any property. */
export function hasProperties(schema: Schema, schemas: SchemaIndex): boolean {
  return listObjects(schema, schemas)?.some(({ properties }) => properties.length > 0) ?? false;
}

/**
 * The objects that a schema consists of, in their order; `undefined` if it has any other part. Not recursive, as chains
 * of intersections may have any length.
 */
function listObjects(schema: Schema, schemas: SchemaIndex): readonly ObjectSchema[] | undefined {
  const whole = resolveSchema(schema, schemas);
  if (whole.kind !== "intersection") return whole.kind === "object" ? [whole] : undefined;
  const objects: ObjectSchema[] = [];
  const visited = new Set<Schema>();
  const pending: Schema[] = [whole];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const resolved = resolveSchema(next, schemas);
    if (visited.has(resolved)) continue;
    visited.add(resolved);
    if (resolved.kind === "intersection") pending.push(...[...resolved.members].reverse());
    else if (resolved.kind === "object") objects.push(resolved);
    else return undefined;
  }
  return objects;
}

function addProperty(property: Property, collected: Map<string, Property>, schemas: SchemaIndex): void {
  const known = collected.get(property.wireName);
  if (known === undefined) collected.set(property.wireName, property);
  else {
    const schema = chooseNarrower(known.schema, property.schema, schemas);
    collected.set(property.wireName, { ...known, schema, required: known.required || property.required });
  }
}

/**
 * Merges two schemas of one property, or chooses the more specific one. Of equally specific ones, the first is used.
 */
function chooseNarrower(known: Schema, later: Schema, schemas: SchemaIndex): Schema {
  const merged = mergeScalars(known, later);
  if (merged !== undefined) return merged;
  const [knownRank, laterRank] = [known, later].map((schema) => RANKS[resolveSchema(schema, schemas).kind] ?? 1);
  return (laterRank ?? 1) > (knownRank ?? 1) ? describeAs(later, known) : describeAs(known, later);
}

/** How specific a kind is. Kinds without an entry have rank 1. */
const RANKS: Partial<Record<Schema["kind"], number>> = { unknown: 0, enum: 2, literal: 3 };

function describeAs(schema: Schema, other: Schema): Schema {
  if (schema.description !== undefined || other.description === undefined || schema.kind === "object") return schema;
  return { ...schema, description: other.description };
}
