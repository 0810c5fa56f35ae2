/** https://spec.openapis.org/oas/v3.1.1.html#discriminator-object: what unions say of one of their members. */
import { readDiscriminants } from "../../document/normalizing/discriminants.ts";
import type { Discriminant, Property, SchemaBase } from "../model.ts";
import { asList, asObject, asText, asTexts } from "../../syntax/values.ts";

/** The values that mean a named schema of the normalized document, by the properties that have them. */
export function buildDiscriminants(schema: unknown): Pick<SchemaBase, "discriminants"> {
  const discriminants = asList(readDiscriminants(schema)).flatMap((item): Discriminant[] => {
    const { property, values } = asObject(item);
    const [wireName, texts] = [asText(property), asTexts(values)];
    return wireName === undefined || texts.length === 0 ? [] : [{ wireName, values: texts }];
  });
  return discriminants.length === 0 ? {} : { discriminants };
}

/** A property as one of a schema that has the discriminants: an example of what several schemas share may mean another one. */
export function applyDiscriminants(property: Property, discriminants: readonly Discriminant[]): Property {
  const { wireName, schema } = property;
  const variantValues = discriminants.find((each) => each.wireName === wireName)?.values;
  if (variantValues === undefined) return property;
  const examples = schema.examples.filter(({ value }) => variantValues.some((allowed) => allowed === value));
  return { ...property, schema: { ...schema, examples, variantValues } };
}
