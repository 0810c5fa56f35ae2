import { toCellCode, toInlineCode } from "./markdown/inline-code.ts";
import type { ToUrl } from "./markdown/link-url.ts";
import { toMarkdownCell, toMarkdownPhrase } from "./markdown/markdown-inline.ts";

/** How a place writes code and Markdown: a bar divides a row of a table, but nothing outside. */
export interface Place {
  readonly toCode: (text: string) => string;
  readonly toMarkdown: (text: string) => string;
}

/** The places of a line. */
export interface Places {
  readonly cell: Place;
  /** Outside of tables. */
  readonly line: Place;
}

export function createPlaces(toUrl: ToUrl): Places {
  return {
    cell: { toCode: toCellCode, toMarkdown: (text) => toMarkdownCell(text, toUrl) },
    line: { toCode: toInlineCode, toMarkdown: (text) => toMarkdownPhrase(text, toUrl) },
  };
}
