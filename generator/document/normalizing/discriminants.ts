/** https://spec.openapis.org/oas/v3.1.1.html#discriminator-object: the values that select each member of a union. */
import { schemaKeyOf, schemaPointer } from "../references/schema-reference.ts";
import { type SourceObject, asList, asObject, asText, isObject } from "../../syntax/values.ts";

/** A property that distinguishes the members of a union, and its values that select one of them. */
export interface Discriminant {
  readonly property: string;
  readonly values: readonly string[];
  /** Whether the author mapped the values. Otherwise the schema's name is the only value. */
  readonly isMapped: boolean;
}

/** Maps each member's key to its discriminants. */
export type Discriminants = ReadonlyMap<string, readonly Discriminant[]>;

const KEYWORD = "x-specloom-discriminants";

/** Records a schema's discriminants in the schema itself: its readers do not see the unions. */
export function writeDiscriminants(schema: unknown, discriminants: readonly Discriminant[] | undefined): unknown {
  return discriminants === undefined || !isObject(schema) ? schema : { ...schema, [KEYWORD]: discriminants };
}

/** Reads what `writeDiscriminants` recorded. Unchecked: a document may contain the keyword itself. */
export function readDiscriminants(schema: unknown): unknown {
  return asObject(schema)[KEYWORD];
}

/** Finds all unions in a value that have a discriminator, at any depth. */
export function listDiscriminatedUnions(value: unknown): SourceObject[] {
  const unions: SourceObject[] = [];
  const visited = new Set<unknown>();
  const pending = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== "object" || next === null || visited.has(next)) continue;
    visited.add(next);
    if (isObject(next) && propertyOf(next) !== undefined) unions.push(next);
    for (const member of Object.values(next)) pending.push(member);
  }
  return unions;
}

function propertyOf({ discriminator }: SourceObject): string | undefined {
  return asText(asObject(discriminator)["propertyName"]);
}

type ValuesByProperty = Map<string, Set<string>>;

/** Collects the discriminants of all members: mapped values, or else the name of the schema. The order of unions is irrelevant. */
export function findDiscriminants(unions: Iterable<SourceObject>): Discriminants {
  const known = new Map<string, ValuesByProperty>();
  for (const union of unions) {
    const property = propertyOf(union) ?? "";
    for (const key of listMembers(union)) {
      const ofMember: ValuesByProperty = known.get(key) ?? new Map<string, Set<string>>();
      known.set(key, ofMember);
      ofMember.set(property, new Set([...(ofMember.get(property) ?? []), ...listMapped(union, key)]));
    }
  }
  return new Map(
    Array.from(known, ([key, properties]) => [
      key,
      [...properties.keys()].sort().map((property) => {
        const values = [...(properties.get(property) ?? [])].sort();
        const isMapped = values.length > 0;
        return { property, values: isMapped ? values : [key], isMapped };
      }),
    ]),
  );
}

/** The keys of all members except the default one, which any other value selects. */
function listMembers(union: SourceObject): string[] {
  const { defaultMapping } = asObject(union["discriminator"]);
  const members = [...asList(union["oneOf"]), ...asList(union["anyOf"])];
  const keys = members.flatMap((member) => keyOf(asObject(member)["$ref"]) ?? []);
  return keys.filter((key) => key !== (keyOf(defaultMapping) ?? defaultMapping));
}

function listMapped({ discriminator }: SourceObject, key: string): string[] {
  const mapping = Object.entries(asObject(asObject(discriminator)["mapping"]));
  // A mapping may also name a schema without a reference.
  return mapping.flatMap(([value, target]) => ((keyOf(target) ?? target) === key ? [value] : []));
}

const SCHEMAS = `#${schemaPointer("")}`;

function keyOf(reference: unknown): string | undefined {
  return typeof reference === "string" && reference.startsWith(SCHEMAS) ? schemaKeyOf(reference) : undefined;
}
