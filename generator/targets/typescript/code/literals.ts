import type { JsonNumber } from "../../../syntax/json-value.ts";
import { isIdentifierName } from "../../../languages/identifier.ts";
import { toStringLiteral as printStringLiteral } from "../../../languages/typescript-literals.ts";

/**
 * ts-morph's writer takes any quote after a backslash for an escaped one, so a literal must not end with a backslash.
 */
const LAST_BACKSLASH = /\\\\(["'])$/;

/** The one door for text that becomes a string literal of the SDK. */
export function toStringLiteral(text: string): string {
  return printStringLiteral(text).replace(LAST_BACKSLASH, "\\u005C$1");
}

/** The one door for numbers. They are finite, as they come from JSON. A bigint is printed as its digits. */
export function toNumberLiteral(value: JsonNumber): string {
  return Object.is(value, -0) ? "-0" : String(value).replace("e+", "e");
}

/** The one door for text that becomes a property key in a type. */
export function toPropertyKey(text: string): string {
  return isIdentifierName(text) ? text : toStringLiteral(text);
}

/**
 * The one door for text that becomes a key in an object literal. `__proto__` must be computed, as it would set the
 * prototype.
 */
export function toObjectKey(text: string): string {
  return text === "__proto__" ? '["__proto__"]' : toPropertyKey(text);
}
