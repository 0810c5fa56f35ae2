import { formatMarkdown } from "../../../printing/format.ts";
import { toElementCode } from "../markdown/inline-code.ts";
import type { MarkdownBlock } from "../markdown/markdown-block.ts";
import type { Dialect } from "./dialect.ts";
import { printFrontMatter } from "./front-matter.ts";
import { guardMarkdown } from "./guard-markdown.ts";
import { createPlainDialect, type DialectOptions } from "./plain.ts";
import type { SiteSyntax } from "./site-syntax.ts";

/** What every site generator has beyond GitHub: front matter, and a syntax of its own that is kept from texts. */
export function createSiteDialect(options: DialectOptions, syntax: SiteSyntax): Dialect {
  const plain = createPlainDialect(options);
  return {
    ...plain,
    printText: (text) => guardMarkdown(plain.printText(text), syntax, "line"),
    printCode: (text, position) =>
      text.includes("{{") || text.includes("}}")
        ? toElementCode(text, syntax.codeTag)
        : plain.printCode(text, position),
    printMarkdown: (text, position) => guardMarkdown(plain.printMarkdown(text, position), syntax, position),
    printDescription: async (text) => guardBlock(await plain.printDescription(text), syntax),
    printParagraph: (content) => guardMarkdown(plain.printParagraph(content), syntax),
    printLink: (label, url) => {
      const link = plain.printLink(label, url);
      return label === "" ? guardMarkdown(link, syntax, "line") : link;
    },
    lineBreak: "<br/>",
    printFrontMatter,
    formatterIgnore: syntax.formatterIgnore,
  };
}

/** A guarded text is another one to a formatter: a cell has another width. */
async function guardBlock(block: MarkdownBlock, syntax: SiteSyntax): Promise<MarkdownBlock> {
  const text = guardMarkdown(block.text, syntax);
  if (text === block.text) return block;
  return { ...block, text: syntax.isJsx ? text : await formatMarkdown(text) };
}
