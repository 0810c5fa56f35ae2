import { paragraph, type Block } from "./block.ts";
import { joinInline, markup, type Inline } from "./inline.ts";

/** A line about a schema: one of several in a cell, or a block of a page. */
export interface Line {
  readonly content: Inline;
  /** Of a list with the items next to it. */
  readonly isItem?: boolean;
}

const BULLET = markup("- ");
const BREAK: Inline = { kind: "break" };

export function toLine(content: Inline): Line {
  return { content };
}

export function toItem(content: Inline): Line {
  return { content, isItem: true };
}

/** Lines for a place without lists. */
export function flattenLines(lines: readonly Line[]): Inline[] {
  return lines.map(({ content, isItem }) => (isItem ? joinInline([BULLET, content]) : content));
}

/** The content of a cell: lines under each other. */
export function toCellContent(lines: readonly Line[]): Inline {
  return joinInline(
    flattenLines(lines).filter((content) => content !== ""),
    BREAK,
  );
}

/** Lines as paragraphs, and items next to each other as one list. */
export function toBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (const { content, isItem } of lines) {
    const last = blocks.at(-1);
    if (!isItem) blocks.push(paragraph(content));
    else if (last?.kind !== "list") blocks.push({ kind: "list", items: [content] });
    else blocks[blocks.length - 1] = { kind: "list", items: [...last.items, content] };
  }
  return blocks;
}
