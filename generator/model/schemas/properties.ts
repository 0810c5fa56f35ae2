import { applyDiscriminants } from "./discriminants.ts";
import { mergeScalars } from "./merge-schemas.ts";
import type { NamedSchema, ObjectSchema, Property, Schema } from "../model.ts";

/** Named schemas by key. */
export type SchemaIndex = Pick<ReadonlyMap<string, Schema>, "get" | "keys">;

const indexes = new WeakMap<readonly NamedSchema[], SchemaIndex>();

/** Asks for those schemas only that it is asked for. */
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

/** The named schemas of a model by key: one index for all who ask. */
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
 * The properties of an object, of a reference to one and of an intersection of such, together: each once, where it was
 * first, required where any member says so. `undefined` for all that is no such object.
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
  for (const { properties } of objects) for (const property of properties) add(property, collected, schemas);
  const alsoRequired = new Set(objects.flatMap((object) => object.alsoRequired ?? []));
  return Array.from(collected.values(), (property) =>
    alsoRequired.has(property.wireName) ? { ...property, required: true } : property,
  );
}

/** Whether `listProperties` gives any. */
export function hasProperties(schema: Schema, schemas: SchemaIndex): boolean {
  return listObjects(schema, schemas)?.some(({ properties }) => properties.length > 0) ?? false;
}

/**
 * The objects that a schema is all of, in their order; `undefined` where it is something else too. Without calling
 * itself, as a chain of intersections may be of any length.
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

function add(property: Property, collected: Map<string, Property>, schemas: SchemaIndex): void {
  const known = collected.get(property.wireName);
  if (known === undefined) collected.set(property.wireName, property);
  else {
    const schema = chooseNarrower(known.schema, property.schema, schemas);
    collected.set(property.wireName, { ...known, schema, required: known.required || property.required });
  }
}

/** Of two schemas of one property, both of which hold, the one that says more; the later one where they say as much. */
function chooseNarrower(known: Schema, later: Schema, schemas: SchemaIndex): Schema {
  const merged = mergeScalars(known, later);
  if (merged !== undefined) return merged;
  const [knownRank, laterRank] = [known, later].map((schema) => RANKS[resolveSchema(schema, schemas).kind] ?? 1);
  return (laterRank ?? 1) > (knownRank ?? 1) ? describeAs(later, known) : describeAs(known, later);
}

/** How much a kind says of a value, beside all others. */
const RANKS: Partial<Record<Schema["kind"], number>> = { unknown: 0, enum: 2, literal: 3 };

function describeAs(schema: Schema, other: Schema): Schema {
  if (schema.description !== undefined || other.description === undefined || schema.kind === "object") return schema;
  return { ...schema, description: other.description };
}
