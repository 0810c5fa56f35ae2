import { escapeUnits } from "../../../printing/escape-units.ts";

/**
 * Controls, line separators, lone surrogates, and what is invisible or reorders the text around it. The joiners of emoji
 * and scripts carry meaning and reorder nothing.
 */
const HIDDEN = /(?![\t\n\u200c\u200d])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Cf}\ufeff]/gu;

/** What most texts have nothing of, as each is asked. */
const SUSPICIOUS = /[^\x20-\x7e\n]/;
const UNEVEN_SPACE = /[^\S ]| {2}/;

/** The text with every hidden character written out, as `\u202E`, and line ends of one kind. All doors begin here. */
export function toVisibleText(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return text.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(HIDDEN, escapeUnits);
}

/** The same for text that has to stay on one line. */
export function toVisibleLine(text: string): string {
  return collapseSpaces(joinLines(toVisibleText(text)));
}

/** Full-width punctuation. Half of its width is already blank. */
const FULL_WIDTH =
  "[\\u3001-\\u3003\\u3008-\\u3011\\u3014-\\u301f\\uff01-\\uff0f\\uff1a-\\uff1f\\uff3b-\\uff3d\\uff5b-\\uff65]";

/** Punctuation of all languages. It is full-width in Chinese and Japanese text. */
const SHARED = "[”’…—]";
const LETTER = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";

/** A line break that becomes nothing. Before a single `*` or `_` it stays a blank, as emphasis may need one. */
const UNSEEN_BREAK = new RegExp(
  `(?:(?<=${FULL_WIDTH})\\n|(?<=${SHARED})\\n(?=${LETTER}|${FULL_WIDTH}))(?!_|\\*(?!\\*))`,
  "gu",
);

/** Joins the lines of a paragraph with blanks, or with nothing after full-width punctuation. */
export function joinLines(text: string): string {
  if (!text.includes("\n")) return text;
  return text
    .replace(/\s*\n\s*/g, "\n")
    .replace(UNSEEN_BREAK, "")
    .replaceAll("\n", " ");
}

/** Visible text with single spaces between its words, and none around it. */
export function collapseSpaces(text: string): string {
  return (UNEVEN_SPACE.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

/** Whether a line has nothing in it that can be seen; none has not. */
export function isBlank(line = ""): boolean {
  return line.trim() === "";
}

/** Visible text inside of HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
