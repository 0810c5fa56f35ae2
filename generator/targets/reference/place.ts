import { toCellCode, toInlineCode } from "./markdown/inline-code.ts";
import { toMarkdownCell, toMarkdownPhrase } from "./markdown/markdown-inline.ts";

/** How a place writes code and Markdown: a bar divides a row of a table, but nothing outside. */
export interface Place {
  readonly toCode: (text: string) => string;
  readonly toMarkdown: (text: string) => string;
}

export const CELL: Place = { toCode: toCellCode, toMarkdown: toMarkdownCell };
export const LINE: Place = { toCode: toInlineCode, toMarkdown: toMarkdownPhrase };
