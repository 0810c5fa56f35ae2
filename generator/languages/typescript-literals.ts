import { isIdentifierName } from "./identifier.ts";
import { escapeUnits } from "../printing/escape-units.ts";

/**
 * Controls, line separators, lone surrogates, and what is invisible or reorders the text around it: in a literal these
 * are written as escapes, so that a reader sees what a compiler reads.
 */
export const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Cf}\ufeff]/gu;

/** Most texts need no escape between double quotes. */
const PLAIN = /^[\x20!#-[\]-~]*$/;

/** What string literals of all languages write in two characters. */
export const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** The one door for text that becomes a string literal of TypeScript, in the quotes that prettier would choose. */
export function toStringLiteral(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  const quote = count(text, '"') > count(text, "'") ? "'" : '"';
  const body = text.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`).replace(HIDDEN, escapeCharacter);
  return quote + body + quote;
}

/** The one door for text that becomes a key of an object that is passed: `__proto__` alone would set the prototype. */
export function toObjectKey(text: string): string {
  if (text === "__proto__") return '["__proto__"]';
  return isIdentifierName(text) ? text : toStringLiteral(text);
}

/** Escapes a hidden character. */
export function escapeCharacter(character: string): string {
  return SHORT_ESCAPES.get(character) ?? escapeUnits(character);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
