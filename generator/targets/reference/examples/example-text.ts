import type { JsonValue } from "../../../model/model.ts";
import { printJson } from "../../../printing/json-text.ts";
import { toFence } from "../markdown/fence.ts";

/** Prints a value as a block of JSON. */
export type PrintExample = (value: JsonValue) => string;

/** Operations share the examples of a document's components, and each is printed once. */
export function createExamplePrinter(): PrintExample {
  const known = new Map<JsonValue, string>();
  return (value) => {
    const text = known.get(value) ?? toFence(printJson(value), "json");
    known.set(value, text);
    return text;
  };
}
