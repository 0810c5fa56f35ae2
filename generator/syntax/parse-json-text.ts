import type { JsonValue } from "./json-value.ts";
import { parseJson } from "./parse-json.ts";

/** Parses JSON in a document's text; `undefined` if it is invalid or too deeply nested. */
export function parseJsonText(text: string): JsonValue | undefined {
  const parsed = parseJson(text);
  return "value" in parsed ? (parsed.value as JsonValue) : undefined;
}
