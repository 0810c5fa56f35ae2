import type { Example, JsonValue, Schema } from "../model.ts";
import { findMismatch } from "../schemas/match-schema.ts";
import { resolveSchema, type SchemaIndex } from "../schemas/properties.ts";
import { listReadings } from "./read-value.ts";
import type { Repairer } from "./repair-value.ts";

/** A wrapped value, to distinguish `null` from none. */
export interface Chosen {
  readonly value: JsonValue;
}

/** The schema and context of a choice. */
export interface Choice {
  readonly schema: Schema;
  /** Examples next to the schema. */
  readonly examples: readonly Example[];
  /** The name of the value. */
  readonly name: string;
  readonly schemas: SchemaIndex;
  readonly repairer: Repairer;
}

/**
 * Chooses the author's value for a schema: the first matching example next to the schema, in it, asked for by a
 * discriminator, or in its references; then the first that can be repaired; then the default.
 */
export function chooseExample(choice: Choice): Chosen | undefined {
  const { schema, examples, schemas } = choice;
  const resolved = resolveSchema(schema, schemas);
  const given = schema.default ?? resolved.default;
  const variantValues = schema.variantValues ?? [];
  if (examples.length + schema.examples.length + variantValues.length + resolved.examples.length === 0)
    return given && chooseFrom([given.value], resolved, choice);
  const own = [...examples, ...schema.examples].map(({ value }) => value);
  const values = [...own, ...variantValues, ...resolved.examples.map(({ value }) => value)];
  return chooseFrom(values, resolved, choice) ?? (given && chooseFrom([given.value], resolved, choice));
}

function chooseFrom(values: readonly JsonValue[], resolved: Schema, choice: Choice): Chosen | undefined {
  const { schema, name, schemas, repairer } = choice;
  const isFitting = (value: JsonValue): boolean => findMismatch(value, schema, schemas) === undefined;
  for (const value of values) {
    const fitting = isFitting(value) ? value : listReadings(value, resolved).find(isFitting);
    if (fitting !== undefined) return { value: fitting };
  }
  for (const value of values) {
    const repaired = repairer.repair(value, schema, name);
    if (repaired !== undefined) return { value: repaired };
  }
  return undefined;
}
