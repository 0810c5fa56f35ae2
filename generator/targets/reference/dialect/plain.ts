import { formatMarkdown, PRETTIER_IGNORE } from "../../../printing/format.ts";
import { toFence } from "../markdown/fence.ts";
import { toCellCode, toInlineCode } from "../markdown/inline-code.ts";
import { encodeLinkUrl, resolveLinksAgainst } from "../markdown/link-url.ts";
import { createMarkdownBlock } from "../markdown/markdown-block.ts";
import { toMarkdownCell, toMarkdownPhrase } from "../markdown/markdown-inline.ts";
import { startLine, toMarkdownText } from "../markdown/markdown-text.ts";
import { layOutTable, type TableWidths } from "../markdown/table.ts";
import type { Dialect, Tab } from "./dialect.ts";

export interface DialectOptions {
  /** See `ReferenceOptions`. */
  readonly linkBase?: string;
  readonly tables: TableWidths;
}

/** The code of a tab, whose language can have more behind it. */
export function printTab({ text, language, isVerbatim }: Tab, formatterIgnore: string, info = language): string {
  const fence = toFence(text, info);
  return isVerbatim ? `${formatterIgnore}\n${fence}` : fence;
}

/** Markdown as GitHub and most tools read it. */
export function createPlainDialect({ linkBase, tables }: DialectOptions): Dialect {
  const toUrl = resolveLinksAgainst(linkBase);
  return {
    printText: toMarkdownText,
    printCode: (text, position) => (position === "cell" ? toCellCode(text) : toInlineCode(text)),
    printMarkdown: (text, position) =>
      position === "cell" ? toMarkdownCell(text, toUrl) : toMarkdownPhrase(text, toUrl),
    printDescription: createMarkdownBlock(formatMarkdown, toUrl),
    printParagraph: startLine,
    printFence: toFence,
    printUrl: encodeLinkUrl,
    printLink: (label, url) => (label === "" ? `<${encodeLinkUrl(url)}>` : `[${label}](${encodeLinkUrl(url)})`),
    printAnchor: (anchor) => `<a id="${anchor}"></a>`,
    printAnchorLink: (label, anchor) => `<a href="#${anchor}">${label}</a>`,
    lineBreak: "<br>",
    printHeading: (label, width) => (width === undefined ? label : `<div style="width:${width}px">${label}</div>`),
    layOutTable: (table) => layOutTable(table, tables),
    printTabs: (tabs) => tabs.map((tab) => `### ${tab.title}\n\n${printTab(tab, PRETTIER_IGNORE)}`).join("\n\n"),
    printFrontMatter: () => "",
    lastUpdated: "<LastUpdated />",
    printComment: (lines) => ["<!--", ...lines, "-->"].join("\n"),
    formatterIgnore: PRETTIER_IGNORE,
  };
}
