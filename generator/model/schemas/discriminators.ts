/** https://spec.openapis.org/oas/v3.1.1.html#discriminator-object */
import { MAX_DEPTH } from "../../syntax/nesting.ts";
import type { Property, Schema, UnionSchema } from "../model.ts";
import { listProperties, resolveSchema, type SchemaIndex } from "./properties.ts";

/** A member of a union, and the values of the discriminating property that mean it. */
export interface Variant {
  readonly schema: Schema;
  readonly values: readonly string[];
  /** Whether the member's own property allows these values alone. */
  readonly isDeclared: boolean;
}

/**
 * The members of a union that its discriminator tells apart. What a member says itself of the property comes before the
 * mapping, which many documents leave to the names of schemas that are no values.
 */
export function listVariants(union: UnionSchema, schemas: SchemaIndex): Variant[] {
  return listMembers(union, { schemas, depth: 0, known: new Map() });
}

interface Search {
  readonly schemas: SchemaIndex;
  /** How many unions it is in. */
  readonly depth: number;
  /** The values of the unions within: none yet of those that it is in, as one may be a member of itself. */
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

/** The values that a member gives its property; `undefined` where it may be any text, or is not declared. */
function listDeclared(member: Schema, wireName: string, search: Search): readonly string[] | undefined {
  const { schemas, depth, known } = search;
  const target = resolveSchema(member, schemas);
  if (known.has(target)) return known.get(target);
  if (target.kind === "union" && target.discriminator?.wireName === wireName) {
    // Those further in allow any value.
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
