import { escapeCharacter } from "../../../languages/typescript-literals.ts";

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;

/** Matches lines that may be unsafe. Most lines are not. */
const SUSPICIOUS = /[^\x20-\x7e]|\*\/|@/;

/** Hidden characters, except for the joiners of emoji and scripts, which have a meaning and reorder nothing. */
const UNSAFE = /(?![\t\u200c\u200d])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Cf}\ufeff]/gu;

/**
 * The one door for text that becomes lines of a documentation comment. The lines cannot end the comment, begin a tag,
 * or contain hidden characters. Leading and trailing blank lines are dropped.
 */
export function toCommentLines(text: string): string[] {
  if (text === "") return [];
  const lines = text.split(LINE_BREAK).map(toCommentLine);
  const first = lines.findIndex((line) => line !== "");
  if (first === -1) return [];
  return lines.slice(first, lines.findLastIndex((line) => line !== "") + 1);
}

/** The same door for text that must stay on one line. */
export function toCommentText(text: string): string {
  return toCommentLines(text)
    .join(" ")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
}

/** Puts a text of the document on one line, without hidden characters. The result is not yet escaped. */
export function toVisibleText(text: string): string {
  return text
    .split(LINE_BREAK)
    .join(" ")
    .replace(UNSAFE, escapeCharacter)
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
}

function toCommentLine(line: string): string {
  if (!SUSPICIOUS.test(line)) return line.trimEnd();
  return line
    .replace(UNSAFE, escapeCharacter)
    .replaceAll("*/", "*\\/")
    .replace(/(^|[\s{])@/g, "$1\\@")
    .trimEnd();
}

/** Converts lines for ts-morph, which makes the comment. Empty if there are no lines. */
export function toDocs(lines: readonly string[]): string[] {
  const [first] = lines;
  if (first === undefined) return [];
  return [lines.length === 1 ? first.trimStart() : ["", ...lines.map((line) => line.trimEnd())].join("\n")];
}

/** Prints a documentation comment of lines that came through the door; `""` if there are none. */
export function formatComment(lines: readonly string[]): string {
  const [first] = lines;
  if (first === undefined) return "";
  if (lines.length === 1) return `/** ${first.trimStart()} */`;
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}
