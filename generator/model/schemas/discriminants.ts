/** https://spec.openapis.org/oas/v3.1.1.html#discriminator-object: what unions say of one of their members. */
import { readDiscriminants } from "../../document/normalizing/discriminants.ts";
import type { Discriminant, JsonValue, Property, Schema, SchemaBase } from "../model.ts";
import { asList, asObject, asText, asTexts } from "../../syntax/values.ts";

/** The values that mean a named schema of the normalized document, by the properties that have them. */
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
 * A property as one of a schema that has the discriminants, without examples that mean another schema: they are of what
 * several have in common.
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
  const isMeant = ({ value }: { readonly value: JsonValue }): boolean => {
    if (variantValues.some((allowed) => allowed === value)) return true;
    return !isMapped && (typeof value !== "string" || schemas.get(value) === undefined);
  };
  const narrowed = { ...schema, examples: schema.examples.filter(isMeant) };
  const hasDefault = schema.default !== undefined && isMeant(schema.default);
  return { ...property, schema: hasDefault ? narrowed : { ...narrowed, variantValues } };
}
