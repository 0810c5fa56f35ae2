import { parseJsonText } from "../../syntax/parse-json-text.ts";
import type { JsonValue, Schema } from "../model.ts";
import { isJsonNumber, isJsonObject } from "../../syntax/json-value.ts";
import { stringifyJson } from "../../syntax/stringify-json.ts";

/**
 * Possible meanings of a value that does not fit, without loss: a scalar of the declared type, the JSON in a string, a
 * string with JSON, or a list of the value.
 */
export function listReadings(value: JsonValue, schema: Schema): JsonValue[] {
  switch (schema.kind) {
    case "string":
      if (isJsonObject(value)) return [stringifyJson(value)];
      return typeof value === "boolean" || isJsonNumber(value) ? [String(value)] : [];
    case "enum":
      return schema.members.map((member) => member.value).filter((allowed) => isAlike(allowed, value));
    case "literal":
      return [];
    case "array":
    case "tuple": {
      const parsed = readText(value);
      return [...parsed, ...[value, ...parsed].map((reading) => [reading])];
    }
    default:
      return readText(value);
  }
}

/** Parses the JSON in a string; empty if it is none. */
function readText(value: JsonValue): JsonValue[] {
  if (typeof value !== "string" || !/^\s*(?:[[{]|true|false|null|-?\d)/.test(value)) return [];
  const read = parseJsonText(value);
  return read === undefined ? [] : [read];
}

/** Whether two scalars differ only in type or letter case. */
function isAlike(allowed: JsonValue, value: JsonValue): boolean {
  if (typeof allowed === "object" || typeof value === "object") return false;
  return String(allowed).toLowerCase() === String(value).toLowerCase();
}
