import type { ToUrl } from "../markdown/link-url.ts";
import type { ViewPrinter } from "../pages/view-printer.ts";
import type { PageLinks } from "./page-links.ts";

/** Makes a printer whose links go where `toUrl` says. */
export type CreatePrinter = (toUrl: ToUrl) => ViewPrinter;

/** Printers of pages, whose links depend on how deep a page is. */
export class LinkedPrinters {
  readonly #links: PageLinks;
  readonly #others: ToUrl;
  readonly #createPrinter: CreatePrinter;
  readonly #known = new Map<string, ViewPrinter>();

  /** What is no link to another page is left to `others`. */
  constructor(links: PageLinks, others: ToUrl, createPrinter: CreatePrinter) {
    this.#links = links;
    this.#others = others;
    this.#createPrinter = createPrinter;
  }

  /** The printer of the pages from which `climb` goes up to what all have in common. */
  at(climb: string): ViewPrinter {
    const printer = this.#known.get(climb) ?? this.#createPrinter(this.#links.resolveFrom(climb, this.#others));
    this.#known.set(climb, printer);
    return printer;
  }
}
