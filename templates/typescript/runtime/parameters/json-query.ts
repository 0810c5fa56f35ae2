import { percentEncode } from "../request/percent-encoding.js";
import { toJsonText } from "../request/value-text.js";

/** Writes JSON that is the whole query. */
export function toJsonQuery(value: unknown, name: string): string {
  return percentEncode(toJsonText(value, name));
}
