import type { Example, MediaType } from "../model.ts";
import { findMismatch } from "../schemas/match-schema.ts";
import type { SchemaIndex } from "../schemas/properties.ts";

/**
 * The example that all values of a body come from, as those of several may contradict each other: the first that its
 * schema allows, or else the first, of which a sample keeps what fits.
 */
export function chooseBodyExample({ schema, examples }: MediaType, schemas: SchemaIndex): Example | undefined {
  const [first] = examples;
  if (schema === undefined || examples.length < 2) return first;
  return examples.find(({ value }) => findMismatch(value, schema, schemas) === undefined) ?? first;
}
