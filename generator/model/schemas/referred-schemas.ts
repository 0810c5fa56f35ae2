import type { Operation, Schema } from "../model.ts";
import type { SchemaIndex } from "./properties.ts";

/** The keys of the named schemas that an operation refers to, directly or indirectly. */
export function listReferredSchemas(operation: Operation, schemas: SchemaIndex): ReadonlySet<string> {
  return listReferredFrom(listOwnSchemas(operation), schemas);
}

/** The keys of the named schemas that schemas refer to, directly or indirectly. */
export function listReferredFrom(start: readonly Schema[], schemas: SchemaIndex): ReadonlySet<string> {
  const keys = new Set<string>();
  const pending = [...start];
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    if (schema.kind !== "ref") pending.push(...listMembers(schema));
    else if (!keys.has(schema.key)) {
      keys.add(schema.key);
      const referred = schemas.get(schema.key);
      if (referred !== undefined) pending.push(referred);
    }
  }
  return keys;
}

/** Schemas and their descendants. References are included, but not followed. */
export function listWithin(start: readonly Schema[]): readonly Schema[] {
  const schemas: Schema[] = [];
  const pending = [...start];
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    schemas.push(schema);
    pending.push(...listMembers(schema));
  }
  return schemas;
}

function listOwnSchemas({ parameters, body, responses, result }: Operation): Schema[] {
  const contents = [...(body?.content ?? []), ...responses.flatMap(({ content }) => content)];
  const holders = [...parameters, ...contents, ...responses.flatMap(({ headers }) => headers), result];
  return [...holders.map(({ schema }) => schema), ...contents.map(({ itemSchema }) => itemSchema)].filter(
    (schema) => schema !== undefined,
  );
}

/** The direct members of a schema. */
export function listMembers(schema: Schema): readonly Schema[] {
  switch (schema.kind) {
    case "object":
      return [
        ...[...schema.properties, ...schema.patterns].map((property) => property.schema),
        ...(schema.additional === undefined ? [] : [schema.additional]),
      ];
    case "record":
      return [schema.values, ...schema.patterns.map((pattern) => pattern.schema)];
    case "array":
      return [schema.items];
    case "tuple":
      return [...schema.items, schema.rest];
    case "union":
    case "intersection":
      return schema.members;
    default:
      return [];
  }
}
