import type { ApiModel } from "../../../model/model.ts";
import type { Cache } from "../../../incremental/cache.ts";
import type { Language } from "../../../languages/language.ts";
import type { Labels } from "../labels.ts";
import type { ReferenceContext, TableContext, TableContexts } from "../page-context.ts";
import { readPattern } from "../../../addresses/address-pattern.ts";
import { completeOptions, type Locale } from "../reference-options.ts";
import { Cells } from "../schemas/cells.ts";
import { LinkedPrinters, type CreatePrinter } from "../addresses/linked-printers.ts";
import { resolveLinksAgainst } from "../markdown/link-url.ts";
import { listModelPages, type ModelPage } from "./list-model-pages.ts";
import { buildPageHead, type PageHead } from "./page-head.ts";
import { PageLinks } from "../addresses/page-links.ts";
import { placePages, type PagePaths } from "../addresses/page-paths.ts";
import type { ModelEntry } from "../navigation/model-entry.ts";
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
  /** One, or all in tabs. */
  readonly languages: readonly Language[];
  readonly paths: PagePaths;
  readonly links: PageLinks;
  readonly titles: Titles;
  readonly head: PageHead;
  /** The same for languages that name fields alike, and so are the views and the printers. */
  readonly contexts: TableContexts;
  readonly context: TableContext;
  /** What all pages depend on, beside what they are about. */
  readonly given: readonly string[];
  /** Those that have pages of their own. */
  readonly models: readonly ModelPage[];
  /** Those of them that lists have. */
  readonly listedModels: readonly ModelEntry[];
  readonly printerOf: (path: string) => ViewPrinter;
  readonly views: SharedViews;
}

interface Shared extends Pick<Edition, "contexts" | "views" | "models" | "listedModels"> {
  readonly printers: LinkedPrinters;
}

/** The editions of a locale, one for each language. */
export function listEditions(input: PagesInput): Edition[] {
  const { spec, api, context, locale, labels } = input;
  const { options } = context;
  const pattern = readPattern(options.path, options);
  const titles = new Titles(api, locale, labels);
  const head = buildPageHead(options, labels);
  const known = new Map<string, Shared>();
  const groups = options.languageTabs ? [context.languages] : context.languages.map((language) => [language]);
  return groups.map((languages) => {
    const name = languages[0]?.name ?? "";
    const paths = placePages({ api, pattern, values: { locale, language: name, spec }, hasOthers: groups.length > 1 });
    const links = new PageLinks(api, paths);
    const given = listGiven(paths, input);
    const own = { languages, paths, links, titles, head, given };
    // Pages have the same links where languages differ in nothing but the folder above all of their pages.
    const key = `${nameFieldOf(own, input) ? name : "wire"} ${links.isBelowRoot ? "" : name}`;
    const { printers, ...shared } = known.get(key) ?? share(own, input);
    known.set(key, { printers, ...shared });
    const printerOf = (path: string): ViewPrinter => printers.at(links.climbFrom(path));
    return { ...own, ...shared, context: shared.contexts.response, printerOf };
  });
}

type Own = Pick<Edition, "languages" | "paths" | "links" | "titles" | "head" | "given">;

function share(own: Own, input: PagesInput): Shared {
  const { api, context, locale, labels, createPrinter, cache } = input;
  const { languages, paths, links, head, given } = own;
  const nameField = nameFieldOf(own, input);
  const tables = { ...context, labels, ...(nameField && { nameField }) };
  const contexts = {
    request: { ...tables, view: "request", cells: new Cells() },
    response: { ...tables, view: "response", cells: new Cells() },
  } as const;
  const printers = new LinkedPrinters(links, resolveLinksAgainst(context.options.linkBase), createPrinter);
  const views = new SharedViews({ contexts, head, paths, links });
  const scope = [locale, ...languages.map(({ name }) => name)].join(" ");
  const models = listModelPages({ api, names: context.names, cache, views, scope, given });
  return { contexts, printers, views, models, listedModels: models.filter(({ isPart }) => !isPart) };
}

/** Absent where tables have the names that travel, as those of several languages do. */
function nameFieldOf({ languages }: Own, { context }: PagesInput): Language["nameField"] {
  const [language, ...others] = languages;
  return context.options.fieldNames === "language" && others.length === 0 ? language?.nameField : undefined;
}

function listGiven({ root, models }: PagePaths, { api, context }: PagesInput): string[] {
  const { model, names } = context;
  return [JSON.stringify([model, completeOptions({}, api)]), names.collisions, models.slice(root.length)];
}
