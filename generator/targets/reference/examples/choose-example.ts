import { findMismatch } from "../../../model/schemas/match-schema.ts";
import { readJsonText } from "../../../model/json-text.ts";
import type { Example, JsonValue, Schema } from "../../../model/model.ts";
import { resolveSchema, type SchemaIndex } from "../../../model/schemas/properties.ts";

/** A value wrapped, so that `null` differs from none. */
export interface Chosen {
  readonly value: JsonValue;
}

/**
 * The first example that is an instance of its schema: one given beside the schema, its own, or one of what it refers
 * to. A string that holds JSON of the right kind counts as what it holds, and one item of a list as the list of it.
 */
export function chooseExample(
  schema: Schema,
  schemas: SchemaIndex,
  examples: readonly Example[] = schema.examples,
): Chosen | undefined {
  const resolved = resolveSchema(schema, schemas);
  if (examples.length + schema.examples.length + resolved.examples.length === 0) return undefined;
  const candidates = new Set([...examples, ...schema.examples, ...resolved.examples]);
  const isFitting = (value: JsonValue): boolean => findMismatch(value, schema, schemas) === undefined;
  for (const { value } of candidates) {
    if (isFitting(value)) return { value };
    const fitting = listReadings(value, resolved).find(isFitting);
    if (fitting !== undefined) return { value: fitting };
  }
  return undefined;
}

/** What a value that does not fit may have been meant as. */
function listReadings(value: JsonValue, schema: Schema): JsonValue[] {
  // Text is text, whatever it holds.
  if (schema.kind === "string" || schema.kind === "enum") return [];
  const parsed = typeof value === "string" ? parseJson(value) : [];
  if (schema.kind !== "array" && schema.kind !== "tuple") return parsed;
  return [...parsed, ...[value, ...parsed].map((reading) => [reading])];
}

/** An empty list for what is no JSON. */
function parseJson(text: string): JsonValue[] {
  if (!/^\s*(?:[[{]|true|false|null|-?\d)/.test(text)) return [];
  const value = readJsonText(text);
  return value === undefined ? [] : [value];
}
