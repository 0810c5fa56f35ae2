/** https://llmstxt.org */
import type { Dialect } from "../dialect/dialect.ts";
import type { Navigation } from "./navigation.ts";

export interface LlmsInput {
  readonly dialect: Dialect;
  readonly title: string;
  /** A line on the API; Markdown of the document's author. */
  readonly about: string;
  readonly editions: readonly Navigation[];
}

/** `llms.txt`: every page with a line, once, under the headings of the navigation. */
export function printLlms({ dialect, title, about, editions }: LlmsInput): string {
  const listing = new Listing(dialect);
  const sections = editions.flatMap((edition) => listing.add(edition, editions.length > 1 ? [edition.title] : []));
  const line = dialect.printMarkdown(about, "line");
  const head = [`# ${dialect.printText(title, "line")}`, ...(line === "" ? [] : [`> ${dialect.printParagraph(line)}`])];
  return `${[...head, ...sections].join("\n\n")}\n`;
}

class Listing {
  readonly #dialect: Dialect;
  /** The paths of pages that have their line. */
  readonly #listed = new Set<string>();

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /** A section has the pages that are directly below a node; what these hold has sections of its own. */
  add({ title, path, children }: Navigation, above: readonly string[]): string[] {
    const leaves = children.filter(({ children: below }) => below.length === 0);
    const lines = [...(path === undefined ? [] : [{ title, path }]), ...leaves].flatMap((page) => this.#list(page));
    const heading = above.length === 0 ? title : above.join(" / ");
    const own = lines.length === 0 ? [] : [`## ${this.#printText(heading)}`, lines.join("\n")];
    const others = children.filter(({ children: below }) => below.length > 0);
    return [...own, ...others.flatMap((child) => this.add(child, [...above, child.title]))];
  }

  #list({ title, path, about }: Pick<Navigation, "title" | "path" | "about">): string[] {
    if (path === undefined || this.#listed.has(path)) return [];
    this.#listed.add(path);
    const link = `- ${this.#dialect.printLink(this.#printText(title), `./${path}`)}`;
    return [about === undefined ? link : `${link}: ${this.#printText(about)}`];
  }

  #printText(text: string): string {
    return this.#dialect.printText(text, "line");
  }
}
