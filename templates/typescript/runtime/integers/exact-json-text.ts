import { nameMember, toJsonText, toPlain } from "../request/value-text.js";
import { type Int64Places, isInt64, stepInto } from "./places.js";

/** A value as JSON, in which a text in the place of an integer of 64 bits is its digits: JSON has no limit for numbers. */
export function toExactJsonText(
  value: unknown,
  name: string,
  places: Int64Places,
): string {
  return toJsonText(toBigInts(value, name, places), name);
}

/** How a parameter, or a part of a form, that is JSON is written. */
export function writeExactJson(
  places: Int64Places,
): (value: unknown, name: string) => string {
  return (value, name) => toExactJsonText(value, name, places);
}

/** A copy in which these texts are bigints. */
function toBigInts(value: unknown, name: string, places: Int64Places): unknown {
  if (places.length === 0) return value;
  const plain = toPlain(value, name);
  if (typeof plain === "string" && isDigits(plain) && isInt64(places))
    return BigInt(plain);
  if (typeof plain !== "object" || plain === null) return plain;
  const members = Object.entries(plain).map(
    ([key, member]) =>
      [
        key,
        toBigInts(member, nameMember(name, key), stepInto(places, key)),
      ] as const,
  );
  return Array.isArray(plain)
    ? members.map(([, member]) => member)
    : Object.fromEntries(members);
}

/** https://www.rfc-editor.org/rfc/rfc8259#section-6 */
function isDigits(text: string): boolean {
  return /^-?(?:0|[1-9]\d*)$/.test(text);
}
