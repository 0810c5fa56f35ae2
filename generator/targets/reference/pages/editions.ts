import type { ApiModel } from "../../../model/model.ts";
import type { Cache } from "../../../incremental/cache.ts";
import type { Language } from "../../../languages/language.ts";
import type { Labels } from "../labels.ts";
import type { ReferenceContext, TableContext } from "../page-context.ts";
import { readPattern } from "../addresses/address-pattern.ts";
import type { Locale } from "../reference-options.ts";
import { Cells } from "../schemas/cells.ts";
import { LinkedPrinters, type CreatePrinter } from "../addresses/linked-printers.ts";
import { resolveLinksAgainst } from "../markdown/link-url.ts";
import { buildPageHead, type PageHead } from "./page-head.ts";
import { PageLinks } from "../addresses/page-links.ts";
import { placePages, type PagePaths } from "../addresses/page-paths.ts";
import type { ViewPrinter } from "./view-printer.ts";
import { SharedViews } from "./shared-views.ts";
import { Titles } from "../navigation/titles.ts";

/** What the pages of a locale are planned from. */
export interface PagesInput {
  readonly spec: string;
  readonly api: ApiModel;
  readonly context: ReferenceContext;
  readonly locale: Locale;
  readonly labels: Labels;
  readonly createPrinter: CreatePrinter;
  readonly cache: Cache;
}

/** All pages of a language in a locale, and what they have in common. */
export interface Edition {
  readonly language: Language;
  readonly paths: PagePaths;
  readonly links: PageLinks;
  readonly titles: Titles;
  readonly head: PageHead;
  /** The same for languages that name fields alike, and so are the views and the printers. */
  readonly context: TableContext;
  readonly printerOf: (path: string) => ViewPrinter;
  readonly views: SharedViews;
}

interface Shared extends Pick<Edition, "context" | "views"> {
  readonly printers: LinkedPrinters;
}

/** The editions of a locale, one for each language. */
export function listEditions({ spec, api, context, locale, labels, createPrinter }: PagesInput): Edition[] {
  const { options } = context;
  const { locales } = options;
  const { languages } = context;
  const pattern = readPattern(options.path, { locales: locales.length, languages: languages.length });
  const [titles, head] = [new Titles(api, locale, labels), buildPageHead(options, labels)];
  const known = new Map<string, Shared>();
  return languages.map((language) => {
    const { name } = language;
    const values = { locale, language: name, spec };
    const paths = placePages({ api, pattern, values, hasOthers: languages.length > 1 });
    const links = new PageLinks(api, paths);
    const nameField = options.fieldNames === "language" ? language.nameField : undefined;
    // Pages have the same links where languages differ in nothing but the folder above all of their pages.
    const key = `${nameField === undefined ? "wire" : name} ${links.isBelowRoot ? "" : name}`;
    const shared = known.get(key) ?? share();
    known.set(key, shared);
    const { context: tables, printers, views } = shared;
    const printerOf = (path: string): ViewPrinter => printers.at(links.climbFrom(path));
    return { language, paths, links, titles, head, context: tables, printerOf, views };

    function share(): Shared {
      const tables = { ...context, labels, ...(nameField && { nameField }), cells: new Cells() };
      const printers = new LinkedPrinters(links, resolveLinksAgainst(options.linkBase), createPrinter);
      return { context: tables, printers, views: new SharedViews(tables, head) };
    }
  });
}
