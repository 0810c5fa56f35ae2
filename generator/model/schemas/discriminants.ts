/** https://spec.openapis.org/oas/v3.1.1.html#discriminator-object: the values that select one member of a union. */
import { readDiscriminants } from "../../document/normalizing/discriminants.ts";
import type { Discriminant, JsonValue, Property, Schema, SchemaBase } from "../model.ts";
import { asList, asObject, asText, asTexts } from "../../syntax/values.ts";

/** The discriminants of a named schema of the normalized document. */
export function buildDiscriminants(schema: unknown): Pick<SchemaBase, "discriminants"> {
  const discriminants = asList(readDiscriminants(schema)).flatMap((item): Discriminant[] => {
    const { property, values, isMapped } = asObject(item);
    const [wireName, texts] = [asText(property), asTexts(values)];
    return wireName === undefined || texts.length === 0
      ? []
      : [{ wireName, values: texts, isMapped: isMapped === true }];
  });
  return discriminants.length === 0 ? {} : { discriminants };
}

/**
 * Narrows a property to a schema with these discriminants. Its examples may select another schema, as several schemas
 * can share the property: those are removed.
 */
export function applyDiscriminants(
  property: Property,
  discriminants: readonly Discriminant[],
  schemas: { get(key: string): Schema | undefined },
): Property {
  const { wireName, schema } = property;
  const found = discriminants.find((each) => each.wireName === wireName);
  if (found === undefined) return property;
  const { values: variantValues, isMapped } = found;
  const selectsSchema = ({ value }: { readonly value: JsonValue }): boolean => {
    if (variantValues.some((allowed) => allowed === value)) return true;
    return !isMapped && (typeof value !== "string" || schemas.get(value) === undefined);
  };
  const narrowed = { ...schema, examples: schema.examples.filter(selectsSchema) };
  const hasDefault = schema.default !== undefined && selectsSchema(schema.default);
  return { ...property, schema: hasDefault ? narrowed : { ...narrowed, variantValues } };
}
