/** https://spec.openapis.org/oas/v3.1.1.html#discriminator-object */
import type { Property, Schema, UnionSchema } from "./model.ts";
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
  return listTold(union, { schemas, unions: [] });
}

interface Search {
  readonly schemas: SchemaIndex;
  /** The unions that it is in: one may be a member of itself. */
  readonly unions: readonly Schema[];
}

function listTold(union: UnionSchema, search: Search): Variant[] {
  const { members, discriminator } = union;
  if (discriminator === undefined) return [];
  const inner = { ...search, unions: [...search.unions, union] };
  const { wireName, mapping, defaultKey } = discriminator;
  return members.flatMap((schema): Variant[] => {
    if (schema.kind !== "ref" || schema.key === defaultKey) return [];
    const mapped = mapping.filter(({ schemaKey }) => schemaKey === schema.key).map(({ value }) => value);
    const declared = listDeclared(schema, wireName, inner);
    if (declared === undefined) return [{ schema, values: mapped, isDeclared: false }];
    const both = mapped.filter((value) => declared.includes(value));
    const values = both.length > 0 ? both : declared;
    return [{ schema, values, isDeclared: values.length === declared.length }];
  });
}

/** The values that a member gives its property; `undefined` where it may be any text, or is not declared. */
function listDeclared(member: Schema, wireName: string, search: Search): readonly string[] | undefined {
  const { schemas, unions } = search;
  const target = resolveSchema(member, schemas);
  if (unions.includes(target)) return [];
  if (target.kind === "union" && target.discriminator?.wireName === wireName)
    return listTold(target, search).flatMap(({ values }) => values);
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
