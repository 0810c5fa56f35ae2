/**
 * Patterns for the beginning of any block other than a paragraph:
 * https://spec.commonmark.org/0.31.2/#blocks-and-inlines
 */
const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,}|(?:\*\s*){3,}|(?:_\s*){3,})\s*$/;
const ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])\s/;
const OTHER = /^ {0,3}(?:>|\||`{3}|~{3}|<[a-z!/])|^(?: {4}|\t)/i;

const MAX_LINES = 12;

/**
 * The first paragraph of a Markdown text, and a list that follows it, unless that is long. In an editor, a longer comment
 * would hide its tags, and the page has the whole text.
 */
export function listFirstLines(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => line !== "" && !HEADING.test(line) && !UNDERLINE.test(line));
  const text = start === -1 ? [] : lines.slice(start);
  const paragraph = takeWhile(text, isOfParagraph).slice(0, MAX_LINES);
  const rest = text.slice(paragraph.length);
  const gap = rest[0] === "" ? 1 : 0;
  const list = ITEM.test(rest[gap] ?? "") ? takeWhile(rest.slice(gap), isOfList) : [];
  if (list.length === 0 || list.length > MAX_LINES) return paragraph;
  return paragraph.length === 0 ? list : [...paragraph, "", ...list];
}

function isOfParagraph(line: string): boolean {
  return line !== "" && ![HEADING, UNDERLINE, ITEM, OTHER].some((pattern) => pattern.test(line));
}

/** Whether a line is an item of a list, or continues one. */
function isOfList(line: string): boolean {
  return ITEM.test(line) || /^\s+\S/.test(line);
}

function takeWhile(lines: readonly string[], isTaken: (line: string) => boolean): string[] {
  const end = lines.findIndex((line) => !isTaken(line));
  return lines.slice(0, end === -1 ? lines.length : end);
}
