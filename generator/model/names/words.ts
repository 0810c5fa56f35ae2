import type { Name } from "../model.ts";

/** Spellings of this field that their capitals would tear apart. */
const COMPOUND = "(?:OAuth|OpenID|IPv|iOS|macOS|GraphQL)(?!\\p{Ll})\\p{N}*";

/**
 * One word, in order of preference: a known compound, a plural acronym (`IDs`), an acronym before a word (`QR` in `QRCode`), an acronym,
 * a word, letters without case (Chinese, Arabic), a number with what sticks to it (`2fa`).
 */
const WORD = new RegExp(
  `${COMPOUND}|` +
    String.raw`\p{Lu}{2,}s(?!\p{Ll})\p{N}*|\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}+(?!\p{Ll})\p{N}*|[\p{Lu}\p{Lt}]?[\p{Ll}\p{M}]+\p{N}*|[\p{Lo}\p{Lm}\p{M}]+\p{N}*|[\p{Lu}\p{Lt}]|\p{N}+\p{Ll}*`,
  "gu",
);

/** What `WORD` finds where no letter is a capital or outside ASCII, as in most names. */
const SMALL_WORD = /[a-z]+[0-9]*|[0-9]+[a-z]*/g;

/** The words of a text, in lower case and Unicode's composed form: `QRCode-list` gives `qr`, `code`, `list`. */
export function splitWords(text: string): string[] {
  if (!/[^\x20-@[-~]/.test(text)) return text.match(SMALL_WORD) ?? [];
  return Array.from(text.normalize("NFC").matchAll(WORD), ([word]) => word.toLowerCase());
}

/** The names of texts that come again and again, such as `id`; emptied when there are too many. */
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
