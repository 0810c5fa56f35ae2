import { isTooDeep } from "../diagnostics/nesting.ts";
import type { JsonValue } from "./model.ts";

/** The value that a text of a document stands for in JSON; `undefined` where it is none, or deeper than a document may be. */
export function readJsonText(text: string): JsonValue | undefined {
  try {
    const value = JSON.parse(text) as JsonValue;
    return isTooDeep(value) ? undefined : value;
  } catch {
    return undefined;
  }
}
