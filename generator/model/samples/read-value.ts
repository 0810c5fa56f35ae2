import { parseJsonText } from "../../syntax/parse-json-text.ts";
import type { JsonValue, Schema } from "../model.ts";
import { isJsonNumber, isJsonObject } from "../../syntax/json-value.ts";
import { stringifyJson } from "../../syntax/stringify-json.ts";

/**
 * What a value that does not fit may have been meant as, where nothing of it is lost: the scalar of the declared type,
 * the JSON that a string holds, a string that holds JSON, or the one item of a list.
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

/** An empty list for what is not JSON in a string. */
function readText(value: JsonValue): JsonValue[] {
  if (typeof value !== "string" || !/^\s*(?:[[{]|true|false|null|-?\d)/.test(value)) return [];
  const read = parseJsonText(value);
  return read === undefined ? [] : [read];
}

/** Whether two scalars differ in their type or in capitals alone. */
function isAlike(allowed: JsonValue, value: JsonValue): boolean {
  if (typeof allowed === "object" || typeof value === "object") return false;
  return String(allowed).toLowerCase() === String(value).toLowerCase();
}
