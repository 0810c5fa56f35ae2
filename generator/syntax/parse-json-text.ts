import { parseJson } from "./parse-json.ts";

/** The value that a text in a document stands for in JSON; `undefined` where it is none, or deeper than a document may be. */
export function parseJsonText(text: string): unknown {
  const parsed = parseJson(text);
  return "value" in parsed ? parsed.value : undefined;
}
