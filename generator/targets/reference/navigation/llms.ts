/** https://llmstxt.org */
import { encodeLinkUrl } from "../markdown/link-url.ts";
import { startLine, toMarkdownText } from "../markdown/markdown-text.ts";
import type { Navigation } from "./navigation.ts";

export interface LlmsInput {
  readonly title: string;
  /** A line on the API; Markdown. */
  readonly about: string;
  readonly books: readonly Navigation[];
}

/** `llms.txt`: every page with a line, once, under the headings of the navigation. */
export function printLlms({ title, about, books }: LlmsInput): string {
  const printed = new Set<string>();
  const sections = books.flatMap((book) => listSections(book, books.length > 1 ? [book.title] : [], printed));
  const head = [`# ${toMarkdownText(title)}`, ...(about === "" ? [] : [`> ${startLine(about)}`])];
  return `${[...head, ...sections].join("\n\n")}\n`;
}

/** A section has the pages that are directly below a node; what these hold has sections of its own. */
function listSections({ title, path, children }: Navigation, above: readonly string[], printed: Set<string>): string[] {
  const leaves = children.filter(({ children: below }) => below.length === 0);
  const lines = [...(path === undefined ? [] : [{ title, path }]), ...leaves].flatMap((page) => {
    if (page.path === undefined || printed.has(page.path)) return [];
    printed.add(page.path);
    return [printLine(page)];
  });
  const heading = above.length === 0 ? title : above.join(" / ");
  const own = lines.length === 0 ? [] : [`## ${toMarkdownText(heading)}`, lines.join("\n")];
  const others = children.filter(({ children: below }) => below.length > 0);
  return [...own, ...others.flatMap((child) => listSections(child, [...above, child.title], printed))];
}

function printLine({ title, path = "", about }: Pick<Navigation, "title" | "path" | "about">): string {
  const link = `- [${toMarkdownText(title)}](./${encodeLinkUrl(path)})`;
  return about === undefined ? link : `${link}: ${toMarkdownText(about)}`;
}
