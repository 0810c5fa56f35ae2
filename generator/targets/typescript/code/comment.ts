import { escapeCharacter } from "../../../languages/typescript-literals.ts";

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;

/** Most lines have none of these, and are safe unchanged. */
const SUSPICIOUS = /[^\x20-\x7e]|\*\/|@/;

/** All hidden characters, except the joiners of emoji and scripts: they carry meaning and reorder nothing. */
const UNSAFE = /(?![\t\u200c\u200d])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Cf}\ufeff]/gu;

/**
 * The one door for text that becomes lines of a documentation comment. It ends no comment, begins no tag, and hides
 * nothing. Blank lines around it are dropped.
 */
export function toCommentLines(text: string): string[] {
  if (text === "") return [];
  const lines = text.split(LINE_BREAK).map(toCommentLine);
  const first = lines.findIndex((line) => line !== "");
  if (first === -1) return [];
  return lines.slice(first, lines.findLastIndex((line) => line !== "") + 1);
}

/** The same door for text that has to stay on one line. */
export function toCommentText(text: string): string {
  return toCommentLines(text)
    .join(" ")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
}

/** Text of the document on one line, without hidden characters. It is not escaped for any place yet. */
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

/** The same for ts-morph, which makes the comment; none for no lines. */
export function toDocs(lines: readonly string[]): string[] {
  const [first] = lines;
  if (first === undefined) return [];
  return [lines.length === 1 ? first.trimStart() : ["", ...lines.map((line) => line.trimEnd())].join("\n")];
}

/** A documentation comment of lines that came through the door; `""` for none. */
export function formatComment(lines: readonly string[]): string {
  const [first] = lines;
  if (first === undefined) return "";
  if (lines.length === 1) return `/** ${first.trimStart()} */`;
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}
