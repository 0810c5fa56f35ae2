import { parseJsonText } from "../syntax/parse-json-text.ts";
import type { JsonValue } from "./model.ts";

/** The value that a text of a document stands for in JSON; `undefined` where it is none, or deeper than a document may be. */
export function readJsonText(text: string): JsonValue | undefined {
  return parseJsonText(text) as JsonValue | undefined;
}
