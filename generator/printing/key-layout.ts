import { isJsonNumber } from "../syntax/json-value.ts";
import { textWidth } from "./text-width.ts";

/** For shorter keys, prettier does not move the value to a new line, as that would not gain enough space. */
const LONG_KEY = 5;

/** Whether prettier keeps a value on the line of its printed key, however long that is. */
export function staysBehindKey(key: string, value: unknown): boolean {
  const isPlain = typeof value === "boolean" || (isJsonNumber(value) && value >= 0);
  return isPlain || textWidth(key) < LONG_KEY;
}
