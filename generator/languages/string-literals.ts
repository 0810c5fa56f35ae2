import { HIDDEN, SHORT_ESCAPES, toStringLiteral as toJavaScriptLiteral } from "./typescript-literals.ts";

/** Prints a text as a string literal. The characters of `interpolation` need a backslash, too. */
type PrintLiteral = (text: string, interpolation: string) => string;

/**
 * The families of string literals. Each is the one door for text that becomes a literal in its languages: JavaScript,
 * in the quotes that prettier would choose; double quotes with `\u` for each UTF-16 unit (Java, C#), with `\u` or `\U`
 * for each code point (Python, Go), or with `\u{…}` (PHP, Ruby); and shells.
 */
export const STRING_ESCAPES = {
  javascript: toJavaScriptLiteral,
  utf16: quoteWith((character) => Array.from({ length: character.length }, (_, at) => toUnit(character, at)).join("")),
  utf32: quoteWith((character) => {
    const hex = toHex(character);
    return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
  }),
  braces: quoteWith((character) => `\\u{${toHex(character)}}`),
  // Shells cannot pass a NUL.
  shell: (text) => `'${text.replaceAll("\0", "").replaceAll("'", "'\\''")}'`,
} satisfies Readonly<Record<string, PrintLiteral>>;

export type StringEscapes = keyof typeof STRING_ESCAPES;

function quoteWith(escapeCharacter: (character: string) => string): PrintLiteral {
  return (text, interpolation) => {
    if (!/[^\x20-\x7e]|["\\]/.test(text) && interpolation === "") return `"${text}"`;
    const body = Array.from(text, (character) => {
      if (character === '"' || character === "\\" || interpolation.includes(character)) return `\\${character}`;
      return character.replace(HIDDEN, (hidden) => SHORT_ESCAPES.get(hidden) ?? escapeCharacter(hidden));
    });
    return `"${body.join("")}"`;
  };
}

/** A lone surrogate becomes U+FFFD, as few languages have a literal for it. */
function toHex(character: string): string {
  return (character.replace(/\p{Cs}/u, "\ufffd").codePointAt(0) ?? 0).toString(16);
}

function toUnit(character: string, at: number): string {
  return `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
}
