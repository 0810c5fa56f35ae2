import type { FrontMatter } from "./front-matter.ts";
import type { Table, TableLayout } from "../markdown/table.ts";

/**
 * Where a line stands: a bar divides a row of a table, but nothing outside; inside of HTML and of comments there is no
 * Markdown.
 */
export type Position = "cell" | "line" | "html" | "comment";

/** One of several samples that say the same. */
export interface Tab {
  /** For people; not the document's. */
  readonly title: string;
  readonly language: string;
  readonly text: string;
  /** See `CodeBlock`. */
  readonly isVerbatim?: boolean;
}

/**
 * How a site's pages are spelled. Every text of a document reaches a page through one of these methods, and a site is
 * one such object: nothing else knows what its Markdown needs.
 */
export interface Dialect {
  /** Text that is not Markdown, as a part of a line. */
  printText(text: string, position: Position): string;
  printCode(text: string, position: Position): string;
  /** Markdown of the document's author in one line. */
  printMarkdown(text: string, position: Position): string;
  /** Markdown of the document's author as blocks of a page. */
  printDescription(text: string): Promise<string>;
  /** `content` as a line of its own, which begins no other kind of block. */
  printParagraph(content: string): string;
  printFence(text: string, language: string): string;
  /** A URL as text. */
  printUrl(url: string): string;
  /** A link to a URL, or to another page. */
  printLink(label: string, url: string): string;
  printAnchor(anchor: string): string;
  printAnchorLink(label: string, anchor: string): string;
  /** Blocks that a reader unfolds. */
  printDetails(summary: string, content: string): string;
  /** What divides the lines of a cell. */
  readonly lineBreak: string;
  printHeading(label: string, width?: number): string;
  /** The texts of a table's cells, padded where they are to be aligned. */
  layOutTable(table: Table): TableLayout;
  /** Tabs, of which a reader sees one at a time if the site has tabs. */
  printTabs(tabs: readonly Tab[]): string;
  /** What a page begins with; `""` where the site reads nothing of the kind. */
  printFrontMatter(frontMatter: FrontMatter): string;
  /** Shows when the page was changed; `""` where the site does so by itself. */
  readonly lastUpdated: string;
  /** Lines that readers of the page do not see, and which cannot end the comment. */
  printComment(lines: readonly string[]): string;
  /** Asks formatters to leave the block below as it is. */
  readonly formatterIgnore: string;
}
