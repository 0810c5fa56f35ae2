import type { JsonNumber } from "../../syntax/json-value.ts";
import { isIdentifierName } from "../../languages/identifier.ts";

/**
 * Controls, line separators, lone surrogates, and what is invisible or reorders the text around it: in a literal these
 * are written as escapes, so that a reader sees what a compiler reads.
 */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Cf}\ufeff]/gu;

/** A text of nothing else stands between double quotes as it is, which most do. */
const PLAIN = /^[\x20!#-[\]-~]*$/;

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** ts-morph's writer takes any quote behind a backslash for an escaped one, so no literal ends with a backslash. */
const LAST_BACKSLASH = /\\\\$/;

/** The one door for text that becomes a string literal. */
export function toStringLiteral(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  const quote = count(text, '"') > count(text, "'") ? "'" : '"';
  const body = text
    .replaceAll("\\", "\\\\")
    .replace(LAST_BACKSLASH, escapeCharacter("\\"))
    .replaceAll(quote, `\\${quote}`)
    .replace(UNSAFE, escapeCharacter);
  return quote + body + quote;
}

/** `\u202E` for a character that must not be seen as itself, as two escapes outside the basic plane. */
export function escapeCharacter(character: string): string {
  const short = SHORT_ESCAPES.get(character);
  if (short !== undefined) return short;
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16).toUpperCase();
    return `\\u${unit.padStart(4, "0")}`;
  }).join("");
}

/** The one door for numbers: they are finite, since they come from JSON. A bigint is printed as its digits, as it travels. */
export function toNumberLiteral(value: JsonNumber): string {
  return Object.is(value, -0) ? "-0" : String(value).replace("e+", "e");
}

/** The one door for text that becomes the key of a property in a type. */
export function toPropertyKey(text: string): string {
  return isIdentifierName(text) ? text : toStringLiteral(text);
}

/** The one door for text that becomes a key in an object literal, where `__proto__` alone is no key. */
export function toObjectKey(text: string): string {
  return text === "__proto__" ? '["__proto__"]' : toPropertyKey(text);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
