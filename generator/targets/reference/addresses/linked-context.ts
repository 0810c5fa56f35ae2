import { formatMarkdown } from "../../../printing/format.ts";
import { resolveLinksAgainst } from "../markdown/link-url.ts";
import { createMarkdownBlock } from "../markdown/markdown-block.ts";
import type { TableContext } from "../page-context.ts";
import { createPlaces, type Place } from "../place.ts";
import { hasPageLinks, type PageLinks } from "./page-links.ts";

/** The contexts of pages, whose links depend on how deep a page is. */
export class LinkedContexts {
  readonly #context: TableContext;
  readonly #links: PageLinks;
  readonly #known = new Map<string, TableContext>();

  constructor(context: TableContext, links: PageLinks) {
    this.#context = context;
    this.#links = links;
  }

  /** The one of the pages that `climb` leads up from, whose links lead to other pages. */
  at(climb: string): TableContext {
    const known = this.#known.get(climb) ?? this.#link(climb);
    this.#known.set(climb, known);
    return known;
  }

  /** Texts without such links are read once for all pages. */
  #link(climb: string): TableContext {
    const { toBlock, places, options } = this.#context;
    const toUrl = this.#links.resolveFrom(climb, resolveLinksAgainst(options.linkBase));
    const toLinkedBlock = createMarkdownBlock(formatMarkdown, toUrl);
    const linked = createPlaces(toUrl);
    const choose = (name: keyof typeof places): Place => ({
      ...places[name],
      toMarkdown: (text) => (hasPageLinks(text) ? linked : places)[name].toMarkdown(text),
    });
    return {
      ...this.#context,
      toBlock: (text) => (hasPageLinks(text) ? toLinkedBlock : toBlock)(text),
      places: { cell: choose("cell"), line: choose("line") },
    };
  }
}
