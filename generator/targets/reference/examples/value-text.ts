import type { JsonValue } from "../../../model/model.ts";
import { printCompactJson } from "../../../printing/json-text.ts";

/** A value as the text of inline code: a string without its quotes where that leaves no doubt. */
export function toValueText(value: JsonValue): string {
  return isPlainString(value) ? value : printCompactJson(value);
}

/** Whether a value is longer than a line: its place is below the table. */
export function hasLines(value: JsonValue): value is string {
  return typeof value === "string" && /[\n\r]/.test(value);
}

function isPlainString(value: JsonValue): value is string {
  return typeof value === "string" && value !== "" && value.trim() === value && !/\p{Cc}/u.test(value);
}
