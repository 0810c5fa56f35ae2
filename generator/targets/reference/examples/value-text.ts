import type { JsonValue } from "../../../model/model.ts";
import type { SampledPart } from "../../../model/samples/sampler.ts";
import { printCompactJson } from "../../../printing/json-text.ts";

/** A value as the text of inline code: a string without its quotes where that leaves no doubt. */
export function toValueText(value: JsonValue): string {
  return isPlainString(value) ? value : printCompactJson(value);
}

/** How much JSON that the author did not give a cell has room for. */
const MAX_MADE = 120;

/** Whether a value fits into a cell: any value of the author's, but only short values that were made up. */
export function isShown({ schema, examples = [] }: SampledPart, value: JsonValue): boolean {
  const isGiven = examples.length + schema.examples.length > 0 || schema.default !== undefined;
  return isGiven || typeof value !== "object" || printCompactJson(value).length <= MAX_MADE;
}

/** Abbreviates an object or a list whose members are shown elsewhere. */
export function abbreviate(value: JsonValue): string {
  return Array.isArray(value) ? "[…]" : "{…}";
}

/** Whether a value is longer than a line: its place is below the table. */
export function hasLines(value: JsonValue): value is string {
  return typeof value === "string" && /[\n\r]/.test(value);
}

function isPlainString(value: JsonValue): value is string {
  return typeof value === "string" && value !== "" && value.trim() === value && !/\p{Cc}/u.test(value);
}
