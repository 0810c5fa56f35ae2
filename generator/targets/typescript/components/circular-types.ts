import type { Schema } from "../../../model/model.ts";
import type { SchemaIndex } from "../../../model/schemas/properties.ts";
import { findStrongComponents } from "../../../model/strong-components.ts";

/** Named schemas that lead back to themselves before any object's property does. */
export interface CircularTypes {
  /** Through a list: TypeScript follows a type alias there, but no property of an interface. */
  readonly aliased: ReadonlySet<string>;
  /** Through nothing at all: no type can say what they are. */
  readonly endless: ReadonlySet<string>;
}

/** Finds the types that TypeScript would call circular. */
export function findCircularTypes(schemas: SchemaIndex): CircularTypes {
  const endless = findCycles(schemas, (schema) => listReferences(schema, false));
  const aliased = findCycles(schemas, (schema) => listReferences(schema, true));
  return { endless, aliased: new Set([...aliased].filter((key) => !endless.has(key))) };
}

function findCycles(schemas: SchemaIndex, listEdges: (schema: Schema) => string[]): Set<string> {
  const edges = new Map<string, readonly string[]>();
  for (const key of schemas.keys()) {
    const schema = schemas.get(key);
    const targets = schema === undefined ? [] : listEdges(schema);
    if (targets.length > 0) edges.set(key, targets);
  }
  const leadsToItself = (key: string): boolean => edges.get(key)?.includes(key) ?? false;
  const cycles = findStrongComponents(edges).filter(
    (component) => component.size > 1 || [...component].some(leadsToItself),
  );
  return new Set(cycles.flatMap((component) => [...component]));
}

function listReferences(schema: Schema, throughLists: boolean): string[] {
  const listAll = (members: readonly Schema[]): string[] =>
    members.flatMap((member) => listReferences(member, throughLists));
  switch (schema.kind) {
    case "ref":
      return [schema.key];
    case "union":
    case "intersection":
      return listAll(schema.members);
    case "array":
      return throughLists ? listAll([schema.items]) : [];
    case "tuple":
      return throughLists ? listAll([...schema.items, schema.rest]) : [];
    default:
      return [];
  }
}
