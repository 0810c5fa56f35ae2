import type { Name } from "../model.ts";

/** Words with capitals inside that must not be split. */
const COMPOUND = "(?:OAuth|OpenID|IPv|iOS|macOS|GraphQL)(?!\\p{Ll})\\p{N}*";

/**
 * One word, in order of preference: a known compound, a plural acronym (`IDs`), an acronym before a word (`QR` in
 * `QRCode`), an acronym, a word, letters without case (Chinese, Arabic), a number with adjacent letters (`2fa`).
 */
const WORD = new RegExp(
  `${COMPOUND}|` +
    String.raw`\p{Lu}{2,}s(?!\p{Ll})\p{N}*|\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}+(?!\p{Ll})\p{N}*|[\p{Lu}\p{Lt}]?[\p{Ll}\p{M}]+\p{N}*|[\p{Lo}\p{Lm}\p{M}]+\p{N}*|[\p{Lu}\p{Lt}]|\p{N}+\p{Ll}*`,
  "gu",
);

/** Equivalent to `WORD` for texts without capitals and non-ASCII letters, as most names are. */
const SMALL_WORD = /[a-z]+[0-9]*|[0-9]+[a-z]*/g;

/** Splits a text into words, in lower case and Unicode's composed form: `QRCode-list` gives `qr`, `code`, `list`. */
export function splitWords(text: string): string[] {
  if (!/[^\x20-@[-~]/.test(text)) return text.match(SMALL_WORD) ?? [];
  return Array.from(text.normalize("NFC").matchAll(WORD), ([word]) => word.toLowerCase());
}

/** A cache for frequent texts such as `id`. It is cleared when it is full. */
const known = new Map<string, Name>();
const MAX_KNOWN = 50_000;

export function toName(text: string): Name {
  const present = known.get(text);
  if (present !== undefined) return present;
  const name = { text, words: splitWords(text) };
  if (known.size === MAX_KNOWN) known.clear();
  known.set(text, name);
  return name;
}
