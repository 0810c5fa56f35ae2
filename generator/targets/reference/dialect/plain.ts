import { formatMarkdown, PRETTIER_IGNORE } from "../../../printing/format.ts";
import { toFence } from "../markdown/fence.ts";
import { toCellCode, toHtmlCode, toInlineCode } from "../markdown/inline-code.ts";
import { encodeLinkUrl, type ToUrl } from "../markdown/link-url.ts";
import { createMarkdownBlock } from "../markdown/markdown-block.ts";
import { toMarkdownCell, toMarkdownPhrase } from "../markdown/markdown-inline.ts";
import { startLine, toMarkdownText } from "../markdown/markdown-text.ts";
import { layOutTable, type TableWidths } from "../markdown/table.ts";
import { escapeHtml, toVisibleLine } from "../markdown/visible-text.ts";
import type { Dialect, Position, Tab } from "./dialect.ts";

const TEXTS: Readonly<Record<Position, (text: string) => string>> = {
  cell: toMarkdownText,
  line: toMarkdownText,
  html: (text) => escapeHtml(toVisibleLine(text)),
  comment: toVisibleLine,
};

const CODES: Readonly<Record<Position, (text: string) => string>> = {
  cell: toCellCode,
  line: toInlineCode,
  html: toHtmlCode,
  comment: toVisibleLine,
};

export interface DialectOptions {
  /** Where the links of descriptions go. */
  readonly toUrl: ToUrl;
  readonly tables: TableWidths;
}

/** The code of a tab, whose language can have more behind it. */
export function printTab({ text, language, isVerbatim }: Tab, formatterIgnore: string, info = language): string {
  const fence = toFence(text, info);
  return isVerbatim ? `${formatterIgnore}\n${fence}` : fence;
}

/** Markdown as GitHub and most tools read it. */
export function createPlainDialect({ toUrl, tables }: DialectOptions): Dialect {
  return {
    printText: (text, position) => TEXTS[position](text),
    printCode: (text, position) => CODES[position](text),
    printMarkdown: (text, position) =>
      position === "cell" ? toMarkdownCell(text, toUrl) : toMarkdownPhrase(text, toUrl),
    printDescription: createMarkdownBlock(formatMarkdown, toUrl),
    printParagraph: startLine,
    printFence: toFence,
    printUrl: encodeLinkUrl,
    printLink: (label, url) => (label === "" ? `<${encodeLinkUrl(url)}>` : `[${label}](${encodeLinkUrl(url)})`),
    printAnchor: (anchor) => `<a id="${anchor}"></a>`,
    printAnchorLink: (label, anchor) => `<a href="#${anchor}">${label}</a>`,
    lineBreak: "<br/>",
    printDetails: (summary, content) => `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`,
    printHeading: (label, width) => (width === undefined ? label : `<div style="width:${width}px">${label}</div>`),
    layOutTable: (table) => layOutTable(table, tables),
    printTabs: (tabs) => tabs.map((tab) => `### ${tab.title}\n\n${printTab(tab, PRETTIER_IGNORE)}`).join("\n\n"),
    printFrontMatter: () => "",
    lastUpdated: "<LastUpdated />",
    printComment: (lines) => ["<!--", ...lines.map((line) => line.replaceAll(">", "&gt;")), "-->"].join("\n"),
    formatterIgnore: PRETTIER_IGNORE,
  };
}
