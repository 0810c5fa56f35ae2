import { tidyInline } from "./markdown-inline.ts";
import { readBlocks, type Block, type Item } from "./read-blocks.ts";
import { isTooDeep } from "./text-limits.ts";

/** The page's own blocks are below headings of level 2. */
const TOP_LEVEL = 3;

/**
 * Most descriptions are paragraphs, headings, lists, quotes, tables and fences in a spelling that has one reading.
 * For those this is what formatting them would give, at no cost; `undefined` for a text with anything else in it.
 */
export function toSimpleBlock(text: string): string | undefined {
  const blocks = isTooDeep(text) ? undefined : readBlocks(text.split("\n"));
  if (blocks === undefined) return undefined;
  const top = blocks.reduce(
    (least, block) => (block.kind === "heading" ? Math.min(least, block.depth) : least),
    TOP_LEVEL,
  );
  const shift = TOP_LEVEL - top;
  return blocks.map((block) => printBlock(block, shift)).join("\n\n");
}

function printBlock(block: Block, shift = 0): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(Math.min(6, block.depth + shift))} ${block.text}`;
    case "paragraph":
      return tidyInline(block.lines.join("\n"));
    case "list":
      return joinAsWritten(block.items.map((item) => ({ ...item, text: printItem(item) })));
    case "quote":
      return printQuote(block);
    case "fence":
    case "table":
      return block.text;
  }
}

function printItem({ blocks }: Item): string {
  const text = joinAsWritten(blocks.map((block) => ({ ...block, text: printBlock(block) })));
  return `- ${text.replace(/\n(?!\n)/g, "\n  ")}`;
}

function printQuote({ alert, blocks }: Block & { readonly kind: "quote" }): string {
  const above = alert === undefined ? "" : `${alert}\n${blocks[0]?.kind === "paragraph" ? "" : "\n"}`;
  const text = above + blocks.map((block) => printBlock(block)).join("\n\n");
  return text.replace(/^.*$/gm, (line) => (line === "" ? ">" : `> ${line}`));
}

/** In lists, blank lines stay where they are, which is what makes a list tight or loose. */
function joinAsWritten(parts: readonly { readonly text: string; readonly isAfterBlank: boolean }[]): string {
  return parts
    .map(({ text, isAfterBlank }, index) => `${index === 0 ? "" : isAfterBlank ? "\n\n" : "\n"}${text}`)
    .join("");
}
