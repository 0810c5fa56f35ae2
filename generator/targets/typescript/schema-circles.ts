/**
 * A schema may hold itself outside of any field: a base whose `oneOf` lists what extends it, a list of such lists.
 * TypeScript cannot resolve such a type as it stands.
 */
import type { JsonObject, JsonValue } from "../../model/model.ts";

type Schemas = Readonly<Record<string, JsonObject>>;

const ALTERNATIVES = ["oneOf", "anyOf"] as const;
const LIST_KEYWORDS = ["allOf", ...ALTERNATIVES] as const;

/**
 * Without the members that lead back: what extends a base has the base's fields, but not its alternatives, and an
 * alternative that is the whole again adds nothing to it.
 */
export function breakCircles(schemas: Schemas): Schemas {
  const graph = createGraph(schemas, false);
  const extended = Object.entries(schemas).map(([name, schema]) => {
    const isBack = (target: string): boolean => graph.reaches(target, name);
    const inline = (target: string): JsonObject => withoutBack(withoutAlternatives(schemas[target] ?? {}), isBack);
    return [
      name,
      mapMembers(schema, (target, isPart) => (isPart && isBack(target) ? inline(target) : "kept")),
    ] as const;
  });
  return dropRepetitions(Object.fromEntries(extended));
}

/** The schemas that still hold themselves, in lists; a type alias can. */
export function findRecursive(schemas: Schemas): ReadonlySet<string> {
  const graph = createGraph(schemas, true);
  return new Set(Object.keys(schemas).filter((name) => graph.targetsOf(name).some((to) => graph.reaches(to, name))));
}

function withoutAlternatives({ oneOf: _, anyOf: __, ...schema }: JsonObject): JsonObject {
  return schema;
}

function withoutBack(schema: JsonObject, isBack: (target: string) => boolean): JsonObject {
  return mapMembers(schema, (target) => (isBack(target) ? "dropped" : "kept"));
}

function dropRepetitions(schemas: Schemas): Schemas {
  const done: Record<string, JsonObject> = Object.create(null) as Record<string, JsonObject>;
  const open = new Set<string>();
  const visit = (name: string): void => {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (schema === undefined || done[name] !== undefined) return;
    open.add(name);
    done[name] = mapMembers(schema, (target) => {
      if (open.has(target)) return "dropped";
      visit(target);
      return "kept";
    });
    open.delete(name);
  };
  for (const name of Object.keys(schemas)) visit(name);
  return Object.fromEntries(Object.keys(schemas).map((name) => [name, done[name] ?? {}]));
}

type Decision = JsonObject | "kept" | "dropped";

/** Decides on every reference that is a part of a schema or an alternative of it, whatever it is nested in. */
function mapMembers(
  schema: JsonObject,
  decide: (target: string, isPart: boolean) => Decision,
  isPart = false,
): JsonObject {
  const lists = LIST_KEYWORDS.filter((keyword) => Array.isArray(schema[keyword]));
  if (lists.length === 0) return schema;
  const mapped: Record<string, JsonValue> = { ...schema };
  for (const keyword of lists) {
    const isPartHere = isPart || keyword === "allOf";
    const members = (schema[keyword] as readonly JsonValue[]).flatMap((member): [JsonValue] | [] => {
      if (!isSchema(member)) return [member];
      const target = targetOf(member);
      const decision = target === undefined ? mapMembers(member, decide, isPartHere) : decide(target, isPartHere);
      return decision === "dropped" ? [] : [decision === "kept" ? member : decision];
    });
    if (members.length > 0) mapped[keyword] = members;
    else delete mapped[keyword];
  }
  return mapped;
}

interface Graph {
  targetsOf(name: string): readonly string[];
  reaches(from: string, to: string): boolean;
}

function createGraph(schemas: Schemas, hasItems: boolean): Graph {
  const targets = new Map<string, readonly string[]>();
  const targetsOf = (name: string): readonly string[] => {
    const known = targets.get(name) ?? (Object.hasOwn(schemas, name) ? listTargets(schemas[name], hasItems) : []);
    targets.set(name, known);
    return known;
  };
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set([from]);
    for (const name of seen) {
      if (name === to) return true;
      for (const target of targetsOf(name)) seen.add(target);
    }
    return false;
  };
  return { targetsOf, reaches };
}

function listTargets(schema: JsonValue | undefined, hasItems: boolean): string[] {
  if (!isSchema(schema)) return [];
  const target = targetOf(schema);
  const keywords = hasItems ? [...LIST_KEYWORDS, "items", "prefixItems"] : LIST_KEYWORDS;
  const members = keywords.flatMap((keyword) => schema[keyword] ?? []) as JsonValue[];
  return [...(target === undefined ? [] : [target]), ...members.flatMap((member) => listTargets(member, hasItems))];
}

function targetOf({ $ref }: JsonObject): string | undefined {
  return typeof $ref === "string" ? $ref.slice("#/components/schemas/".length) : undefined;
}

function isSchema(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
