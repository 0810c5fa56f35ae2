import { formatMarkdown, PRETTIER_IGNORE } from "../../../printing/format.ts";
import { toFence } from "../markdown/fence.ts";
import { toCellCode, toHtmlCode, toInlineCode } from "../markdown/inline-code.ts";
import { encodeLinkUrl, type ToUrl } from "../markdown/link-url.ts";
import { createMarkdownBlock } from "../markdown/markdown-block.ts";
import { toMarkdownCell, toMarkdownPhrase } from "../markdown/markdown-inline.ts";
import { startLine, toMarkdownText } from "../markdown/markdown-text.ts";
import { layOutTable, type TableWidths } from "../markdown/table.ts";
import { escapeHtml, toVisibleLine } from "../markdown/visible-text.ts";
import type { Dialect } from "./dialect.ts";

const CODES = { cell: toCellCode, line: toInlineCode, html: toHtmlCode };

export interface DialectOptions {
  /** Where the links of descriptions go. */
  readonly toUrl: ToUrl;
  readonly tables: TableWidths;
}

/** Markdown as GitHub and most tools read it. */
export function createPlainDialect({ toUrl, tables }: DialectOptions): Dialect {
  return {
    printText: (text, position) => (position === "html" ? escapeHtml(toVisibleLine(text)) : toMarkdownText(text)),
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
    printComment: (lines) => ["<!--", ...lines, "-->"].join("\n"),
    formatterIgnore: PRETTIER_IGNORE,
  };
}
