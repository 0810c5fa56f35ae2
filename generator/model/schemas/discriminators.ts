/** https://spec.openapis.org/oas/v3.1.1.html#discriminator-object */
import { MAX_DEPTH } from "../../syntax/nesting.ts";
import type { Property, Schema, UnionSchema } from "../model.ts";
import { listProperties, resolveSchema, type SchemaIndex } from "./properties.ts";

/** A member of a union, with the values of the discriminating property that select it. */
export interface Variant {
  readonly schema: Schema;
  readonly values: readonly string[];
  /** Whether the member itself allows only these values. */
  readonly isDeclared: boolean;
}

/**
 * The members that a union's discriminator distinguishes. Values that a member declares itself take precedence over the
 * mapping: in many documents that is implicit, and names of schemas are not the values.
 */
export function listVariants(union: UnionSchema, schemas: SchemaIndex): Variant[] {
  return listMembers(union, { schemas, depth: 0, known: new Map() });
}

interface Search {
  readonly schemas: SchemaIndex;
  /** The number of enclosing unions. */
  readonly depth: number;
  /** The values of visited unions. Enclosing unions have none yet, as a union may contain itself. */
  readonly known: Map<Schema, readonly string[]>;
}

function listMembers(union: UnionSchema, search: Search): Variant[] {
  const { members, discriminator } = union;
  if (discriminator === undefined) return [];
  search.known.set(union, []);
  const { wireName, mapping, defaultKey } = discriminator;
  return members.flatMap((schema): Variant[] => {
    if (schema.kind !== "ref" || schema.key === defaultKey) return [];
    const mapped = mapping.filter(({ schemaKey }) => schemaKey === schema.key).map(({ value }) => value);
    const declared = listDeclared(schema, wireName, search);
    if (declared === undefined) return [{ schema, values: mapped, isDeclared: false }];
    const both = mapped.filter((value) => declared.includes(value));
    const values = both.length > 0 ? both : declared;
    return [{ schema, values, isDeclared: values.length === declared.length }];
  });
}

/** The values that a member declares for a property; `undefined` if it allows any text, or does not declare it. */
function listDeclared(member: Schema, wireName: string, search: Search): readonly string[] | undefined {
  const { schemas, depth, known } = search;
  const target = resolveSchema(member, schemas);
  if (known.has(target)) return known.get(target);
  if (target.kind === "union" && target.discriminator?.wireName === wireName) {
    // Deeper unions allow any value.
    if (depth === MAX_DEPTH) return undefined;
    const variants = listMembers(target, { ...search, depth: depth + 1 });
    const values = [...new Set(variants.flatMap((variant) => variant.values))];
    known.set(target, values);
    return values;
  }
  const property = findProperty(target, wireName, schemas);
  return property && listTexts(resolveSchema(property.schema, schemas));
}

function findProperty(schema: Schema, wireName: string, schemas: SchemaIndex): Property | undefined {
  return listProperties(schema, schemas)?.find((property) => property.wireName === wireName);
}

function listTexts(schema: Schema): string[] | undefined {
  const values =
    schema.kind === "literal" ? [schema.value] : schema.kind === "enum" ? schema.members.map(({ value }) => value) : [];
  const texts = values.filter((value) => typeof value === "string");
  return texts.length === 0 ? undefined : texts;
}
