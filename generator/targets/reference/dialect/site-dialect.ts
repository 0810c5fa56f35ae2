import { formatMarkdown } from "../../../printing/format.ts";
import { toElementCode } from "../markdown/inline-code.ts";
import type { Dialect } from "./dialect.ts";
import { printFrontMatter } from "./front-matter.ts";
import { guardMarkdown } from "./guard-markdown.ts";
import { createPlainDialect, type DialectOptions } from "./plain.ts";
import type { SiteSyntax } from "./site-syntax.ts";

/** A dialect with what every site generator adds to GitHub's: front matter, and syntax that texts must not use. */
export function createSiteDialect(options: DialectOptions, syntax: SiteSyntax): Dialect {
  const plain = createPlainDialect(options);
  return {
    ...plain,
    printText: (text, position) => {
      const printed = plain.printText(text, position);
      return position === "comment" ? printed : guardMarkdown(printed, syntax, "line");
    },
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
    printFrontMatter,
    formatterIgnore: syntax.formatterIgnore,
  };
}

/** A guarded text is another one to a formatter: a cell has another width. */
async function guardBlock(block: string, syntax: SiteSyntax): Promise<string> {
  const text = guardMarkdown(block, syntax);
  return text === block || syntax.isJsx ? text : formatMarkdown(text);
}
