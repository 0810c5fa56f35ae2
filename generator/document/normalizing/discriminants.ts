/** https://spec.openapis.org/oas/v3.1.1.html#discriminator-object: what unions say of the schemas that are their members. */
import { schemaKeyOf, schemaPointer } from "../references/schema-reference.ts";
import { type SourceObject, asList, asObject, asText, isObject } from "../../syntax/values.ts";

/** A property that tells the members of unions apart, and the values of it that mean one of them. */
export interface Discriminant {
  readonly property: string;
  readonly values: readonly string[];
  /** Whether an author has mapped the values; else the name of the schema is the only one. */
  readonly isMapped: boolean;
}

/** By the keys of the members. */
export type Discriminants = ReadonlyMap<string, readonly Discriminant[]>;

const KEYWORD = "x-specloom-discriminants";

/** Notes in a schema what unions say of it: who reads the schema does not see them. */
export function writeDiscriminants(schema: unknown, discriminants: readonly Discriminant[] | undefined): unknown {
  return discriminants === undefined || !isObject(schema) ? schema : { ...schema, [KEYWORD]: discriminants };
}

/** What `writeDiscriminants` has noted; an author may have used the keyword for anything. */
export function readDiscriminants(schema: unknown): unknown {
  return asObject(schema)[KEYWORD];
}

/** The unions in a value, however deep, whose members a discriminator tells apart. */
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

/** What unions say of their members, whichever order they are in: a value of a mapping, or else the name of the schema. */
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

/** The keys of the members that only the property tells from others. */
function listMembers(union: SourceObject): string[] {
  const { defaultMapping } = asObject(union["discriminator"]);
  const members = [...asList(union["oneOf"]), ...asList(union["anyOf"])];
  const keys = members.flatMap((member) => keyOf(asObject(member)["$ref"]) ?? []);
  return keys.filter((key) => key !== (keyOf(defaultMapping) ?? defaultMapping));
}

function listMapped({ discriminator }: SourceObject, key: string): string[] {
  const mapping = Object.entries(asObject(asObject(discriminator)["mapping"]));
  // A mapping may have the bare name of a schema instead.
  return mapping.flatMap(([value, target]) => ((keyOf(target) ?? target) === key ? [value] : []));
}

const SCHEMAS = `#${schemaPointer("")}`;

function keyOf(reference: unknown): string | undefined {
  return typeof reference === "string" && reference.startsWith(SCHEMAS) ? schemaKeyOf(reference) : undefined;
}
