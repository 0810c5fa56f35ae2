import { percentEncode } from "../request/percent-encoding.js";
import { toJsonText } from "../request/value-text.js";

/** JSON that is a whole query. */
export function toJsonQuery(value: unknown, name: string): string {
  return percentEncode(toJsonText(value, name));
}
