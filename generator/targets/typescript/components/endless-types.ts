import type { Schema } from "../../../model/model.ts";
import type { SchemaIndex } from "../../../model/schemas/properties.ts";
import { findStrongComponents } from "../../../model/strong-components.ts";

/**
 * Finds the named schemas that contain themselves through references, unions and intersections alone: no type can
 * express them. A circle through a list or object is valid in TypeScript.
 */
export function findEndlessTypes(schemas: SchemaIndex): ReadonlySet<string> {
  const edges = new Map<string, readonly string[]>();
  for (const key of schemas.keys()) {
    const schema = schemas.get(key);
    const targets = schema === undefined ? [] : listReferences(schema);
    if (targets.length > 0) edges.set(key, targets);
  }
  const isItself = (key: string): boolean => edges.get(key)?.includes(key) ?? false;
  const cycles = findStrongComponents(edges).filter((component) => component.size > 1 || [...component].some(isItself));
  return new Set(cycles.flatMap((component) => [...component]));
}

function listReferences(schema: Schema): string[] {
  switch (schema.kind) {
    case "ref":
      return [schema.key];
    case "union":
    case "intersection":
      return schema.members.flatMap(listReferences);
    default:
      return [];
  }
}
