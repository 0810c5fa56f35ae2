import type { Schema } from "../../model/model.ts";
import type { SchemaIndex } from "../../model/properties.ts";

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
  for (const [key, schema] of schemas) {
    const targets = listEdges(schema);
    if (targets.length > 0) edges.set(key, targets);
  }
  return new Set([...edges.keys()].filter((key) => leadsBack(key, edges)));
}

function leadsBack(start: string, edges: ReadonlyMap<string, readonly string[]>): boolean {
  const visited = new Set<string>();
  const queue = [...(edges.get(start) ?? [])];
  for (const key of queue) {
    if (key === start) return true;
    if (visited.has(key)) continue;
    visited.add(key);
    queue.push(...(edges.get(key) ?? []));
  }
  return false;
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
