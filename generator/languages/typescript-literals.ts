import { isIdentifierName } from "./identifier.ts";
import { escapeUnits } from "../printing/escape-units.ts";

/**
 * Controls, line separators, lone surrogates, and characters that are invisible or reorder the text around them.
 * Literals escape them, so that readers see the same text as compilers.
 */
export const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Cf}\ufeff]/gu;

/** Matches texts that need no escapes in double quotes, as most do. */
const PLAIN = /^[\x20!#-[\]-~]*$/;

/** Characters with an escape of two characters in all languages. */
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

/**
 * The one door for text that becomes a key of an object literal. `__proto__` must be computed, as it would set the
 * prototype.
 */
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
