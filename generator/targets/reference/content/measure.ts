import type { Block } from "./block.ts";
import type { Inline } from "./inline.ts";

/** The approximate length of a block in characters; a dialect adds some. */
export function measureBlock(block: Block): number {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return measure(block.content);
    case "list":
      return sum(block.items, measure);
    case "details":
      return measure(block.summary) + sum(block.blocks, measureBlock);
    case "table":
      return sum(block.rows, (row) => sum(row, (cell) => measure(cell) + 3));
    case "code":
      return block.text.length;
    case "tabs":
      return sum(block.tabs, (tab) => tab.text.length);
  }
}

function measure(content: Inline): number {
  if (typeof content === "string") return content.length;
  switch (content.kind) {
    case "parts":
      return sum(content.parts, measure);
    case "markup":
    case "markdown":
    case "code":
      return content.text.length;
    case "url":
      return content.url.length;
    case "link":
      return content.url.length + measure(content.label);
    case "anchor":
      return content.anchor.length;
    case "anchorLink":
      return content.anchor.length + measure(content.label);
    case "break":
      return 1;
  }
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
