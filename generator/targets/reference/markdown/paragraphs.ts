import { followFence } from "./split-parts.ts";
import { collapseSpaces, isBlank } from "./visible-text.ts";

/** The beginning of a new block below a line. */
const BEGINNING = /^(?:[>|]|#{1,6} |[-*+](?: |$)|\d+[.)] |`{3}|~{3}|[-=]+$|(?:[*_-] ?){3,}$)/;

/** What the line below cannot go on with. */
const WHOLE_LINE = /^(?:#{1,6} |\||[-=]+$|(?:[*_-] ?){3,}$)/;

/** Lines that go on with each other, for places without blocks: each with its line feeds, without its blanks. */
export function listParagraphs(text: string): string[] {
  const paragraphs: string[][] = [];
  let fence: string | undefined;
  let isOpen = false;
  const lines = text.split("\n");
  for (const [index, each] of lines.entries()) {
    const isBroken = fence === undefined && hasHardBreak(each) && !isBlank(lines[index + 1]);
    const line = collapseSpaces(isBroken && each.endsWith("\\") ? each.slice(0, -1) : each);
    const wasFenced = fence !== undefined;
    fence = followFence(fence, each);
    const isWhole = wasFenced || fence !== undefined || WHOLE_LINE.test(line);
    if (line === "") isOpen = false;
    if (line === "") continue;
    if (isOpen && !isWhole && !BEGINNING.test(line)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
    isOpen = !isWhole && !isBroken;
  }
  return paragraphs.map((lines) => lines.join("\n"));
}

/** Whether a line ends for good: https://spec.commonmark.org/0.31.2/#hard-line-breaks. */
function hasHardBreak(line: string): boolean {
  return line.endsWith("  ") || line.endsWith("\\");
}
