/** https://spec.openapis.org/oas/v3.1.1.html#discriminator-object: rewrites the form with `allOf` as `oneOf`. */
import { schemaKeyOf, toReference } from "../references/schema-reference.ts";
import { type SourceObject, asList, asObject, asText, asTexts, isObject } from "../../syntax/values.ts";

/** Schemas after the rewrite. `bases` maps the key of each new base to the key of the schema that it was split from. */
export interface ExpandedSchemas {
  readonly schemas: SourceObject;
  readonly bases: ReadonlyMap<string, string>;
}

/**
 * Rewrites each schema with a discriminator as the union of the schemas that extend it. Its own properties become a
 * base schema, which its subtypes extend. A union whose members extend the union itself is split likewise, as it would
 * contain itself without end.
 */
export function writeDiscriminatorUnions(schemas: SourceObject): ExpandedSchemas {
  const bases = new Map<string, string>();
  const extending = listExtending(schemas);
  const subtypes = new Map<string, readonly string[]>();
  const baseKeys = new Map<string, string>();
  for (const [key, schema] of Object.entries(schemas)) {
    const isDiscriminated = isBase(schema);
    const members = listMembers(schema);
    const found = isDiscriminated || members.length > 0 ? listSubtypes(key, extending, schemas) : [];
    const isExtended = isDiscriminated ? found.length > 0 : members.some((member) => found.includes(member));
    if (!isExtended) continue;
    subtypes.set(key, found);
    const baseKey = findFreeKey(`${key}Base`, schemas);
    baseKeys.set(key, baseKey);
    bases.set(baseKey, key);
  }
  if (bases.size === 0) return { schemas, bases };
  const expanded = Object.entries(schemas).flatMap(([key, schema]): [string, unknown][] => {
    const extended = extendBases(schema, baseKeys);
    const baseKey = baseKeys.get(key);
    if (baseKey === undefined) return [[key, extended]];
    const { discriminator, oneOf, anyOf, ...base } = asObject(extended);
    const annotations = Object.fromEntries(Object.entries(base).filter(([keyword]) => ANNOTATIONS.includes(keyword)));
    const union =
      oneOf === undefined && anyOf === undefined
        ? writeUnion({ discriminator, base, subtypes: subtypes.get(key) ?? [], key, baseKey }, schemas)
        : Object.fromEntries(
            Object.entries({ oneOf, anyOf, discriminator }).filter(([, value]) => value !== undefined),
          );
    return [
      [key, { ...annotations, ...union }],
      [baseKey, base],
    ];
  });
  return { schemas: Object.fromEntries(expanded), bases };
}

/** Whether `writeDiscriminatorUnions` would rewrite any of the author's schemas. */
export function hasDiscriminatorUnions(schemas: SourceObject): boolean {
  const references = Object.entries(schemas).map(([key, schema]): [string, SourceObject] => {
    const { allOf, ...others } = asObject(schema);
    // Normalization turns a reference with siblings into a member of `allOf`.
    return [key, { ...others, allOf: [...asList(allOf), ...(keyOf(schema) === undefined ? [] : [schema])] }];
  });
  return writeDiscriminatorUnions(Object.fromEntries(references)).bases.size > 0;
}

function isBase(schema: unknown): boolean {
  return (
    isObject(schema) &&
    asText(asObject(schema["discriminator"])["propertyName"]) !== undefined &&
    !["oneOf", "anyOf", "enum", "const"].some((keyword) => Object.hasOwn(schema, keyword))
  );
}

/** The keys of the members of a union. */
function listMembers(schema: unknown): string[] {
  return ["oneOf", "anyOf"].flatMap((keyword) =>
    asList(asObject(schema)[keyword]).flatMap((member) => keyOf(member) ?? []),
  );
}

/** Maps each schema to those that extend it directly. */
function listExtending(schemas: SourceObject): ReadonlyMap<string, readonly string[]> {
  const extending = new Map<string, string[]>();
  for (const [key, schema] of Object.entries(schemas)) {
    for (const member of asList(asObject(schema)["allOf"])) {
      const extended = keyOf(member);
      if (extended === undefined || extended === key) continue;
      const keys = extending.get(extended);
      if (keys === undefined) extending.set(extended, [key]);
      else keys.push(key);
    }
  }
  return extending;
}

/** The keys of the subtypes of a schema: direct ones, and those below a subtype without a discriminator of its own. */
function listSubtypes(key: string, extending: ReadonlyMap<string, readonly string[]>, schemas: SourceObject): string[] {
  const found = new Set([key]);
  const listNext = (from: string): string[] => [...(extending.get(from) ?? [])].reverse();
  const pending = listNext(key);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    if (!isBase(schemas[next])) pending.push(...listNext(next));
  }
  return [...found].slice(1);
}

function keyOf(schema: unknown): string | undefined {
  const reference = asText(asObject(schema)["$ref"]);
  return reference === undefined ? undefined : schemaKeyOf(reference);
}

/** Makes a subtype extend the base schema instead of the union, which contains the subtype. */
function extendBases(schema: unknown, baseKeys: ReadonlyMap<string, string>): unknown {
  const members = asList(asObject(schema)["allOf"]);
  if (!isObject(schema) || !members.some((member) => baseKeys.has(keyOf(member) ?? ""))) return schema;
  const allOf = members.map((member) => {
    const baseKey = baseKeys.get(keyOf(member) ?? "");
    return baseKey === undefined ? member : { ...asObject(member), ...toReference(baseKey) };
  });
  return { ...schema, allOf };
}

interface BaseUnion {
  readonly discriminator: unknown;
  readonly base: SourceObject;
  readonly subtypes: readonly string[];
  readonly key: string;
  readonly baseKey: string;
}

const ANNOTATIONS = ["title", "description", "deprecated", "readOnly", "writeOnly", "examples", "externalDocs"];

function writeUnion(union: BaseUnion, schemas: SourceObject): SourceObject {
  const { discriminator, subtypes, key, baseKey } = union;
  const mapping = Object.entries(asObject(asObject(discriminator)["mapping"])).map(([value, target]) => {
    return [value, keyOf({ $ref: target }) ?? ""] as const;
  });
  const others = mapping
    .map(([, target]) => target)
    .filter((target) => target !== key && Object.hasOwn(schemas, target));
  const variants = [...new Set([...others, ...subtypes])];
  const ownValues = listOwnValues(union, mapping);
  return {
    oneOf: [...variants, ...(ownValues.length > 0 ? [baseKey] : [])].map(toReference),
    discriminator: {
      ...asObject(discriminator),
      mapping: Object.fromEntries([
        ...mapping
          .filter(([, target]) => target !== key)
          .map(([value, target]) => [value, toReference(target).$ref] as const),
        ...ownValues.map((value) => [value, toReference(baseKey).$ref] as const),
      ]),
    },
  };
}

/** The discriminator values of the base itself: the mapped ones, the unclaimed values of its enum, or else its key. */
function listOwnValues(
  { discriminator, base, subtypes, key }: BaseUnion,
  mapping: readonly (readonly [string, string])[],
) {
  const mapped = mapping.filter(([, target]) => target === key).map(([value]) => value);
  const property = asText(asObject(discriminator)["propertyName"]) ?? "";
  const { enum: values } = asObject(asObject(base["properties"])[property]);
  const named = subtypes.filter((subtype) => !mapping.some(([, target]) => target === subtype));
  const others = [...named, ...mapping.filter(([, target]) => target !== key).map(([value]) => value)];
  if (Array.isArray(values)) return asTexts(values).filter((value) => !others.includes(value));
  return mapped.length > 0 ? mapped : [key];
}

function findFreeKey(wanted: string, schemas: SourceObject): string {
  let key = wanted;
  for (let count = 2; Object.hasOwn(schemas, key); count += 1) key = `${wanted}${count}`;
  return key;
}
