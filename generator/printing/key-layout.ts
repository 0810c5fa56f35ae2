import { isJsonNumber } from "../syntax/json-value.ts";
import { textWidth } from "./text-width.ts";

/** After a shorter key prettier finds that a new line gains nothing. */
const LONG_KEY = 5;

/** Whether prettier leaves a value behind its key, as that is printed, however long the line. */
export function staysBehindKey(key: string, value: unknown): boolean {
  const isPlain = typeof value === "boolean" || (isJsonNumber(value) && value >= 0);
  return isPlain || textWidth(key) < LONG_KEY;
}
