import type { JsonValue } from "./json-value.ts";
import { parseJson } from "./parse-json.ts";

/** Parses a text of a document as JSON; `undefined` if it is not JSON, or is nested too deeply. */
export function parseJsonText(text: string): JsonValue | undefined {
  const parsed = parseJson(text);
  return "value" in parsed ? (parsed.value as JsonValue) : undefined;
}
