import { InvalidRequestError } from "../errors/sdk-error.js";
import { toPlain } from "../request/value-text.js";
import { type Int64Places, isInt64, stepInto } from "./places.js";

/**
 * A value as JSON, in which each bigint is its digits, and so is a text in the place of an integer of 64 bits: JSON has no
 * limit for numbers.
 */
export function toExactJsonText(
  value: unknown,
  places: Int64Places = [],
): string {
  try {
    return write(value, places) ?? "null";
  } catch (fault) {
    if (fault instanceof InvalidRequestError) throw fault;
    throw new InvalidRequestError("A value cannot be sent as JSON.", {
      cause: fault,
    });
  }
}

/** How a parameter that is JSON is written. */
export function writeExactJson(
  places: Int64Places,
): (value: unknown) => string {
  return (value) => toExactJsonText(value, places);
}

/** `undefined` for what JSON leaves out. */
function write(value: unknown, places: Int64Places): string | undefined {
  const plain = toPlain(value);
  if (typeof plain === "bigint") return `${plain}`;
  if (typeof plain === "string" && isDigits(plain) && isInt64(places))
    return plain;
  if (typeof plain !== "object" || plain === null) return JSON.stringify(plain);
  const members = Object.entries(plain).map(
    ([key, member]) => [key, write(member, stepInto(places, key))] as const,
  );
  if (Array.isArray(plain))
    return `[${members.map(([, text]) => text ?? "null").join()}]`;
  const pairs = members
    .filter(([, text]) => text !== undefined)
    .map(([key, text]) => `${JSON.stringify(key)}:${text}`);
  return `{${pairs.join()}}`;
}

/** https://www.rfc-editor.org/rfc/rfc8259#section-6 */
function isDigits(text: string): boolean {
  return /^-?(?:0|[1-9]\d*)$/.test(text);
}
