import type { PlannedFile } from "../../../plan/planned-file.ts";
import { buildPageHead } from "../pages/page-head.ts";
import type { ViewPrinter } from "../pages/view-printer.ts";
import type { ReferenceOptions } from "../reference-options.ts";
import type { Site } from "../site.ts";
import { text, type Inline } from "../content/inline.ts";
import { printContents } from "./print-contents.ts";
import type { SiteLocale } from "./site-locale.ts";

interface SiteInput {
  readonly plans: readonly SiteLocale[];
  readonly options: ReferenceOptions;
  readonly templates: ReadonlyMap<string, string>;
  readonly printer: ViewPrinter;
}

/** Where a site generator looks for its configuration. */
const FOLDERS: Readonly<Record<Exclude<Site, "plain">, string>> = {
  vitepress: ".vitepress/",
  vuepress: ".vuepress/",
  docusaurus: "",
};

/** What makes a site of the pages: a first page, the table of contents, and the files of `templates/reference/sites/`. */
export function planSite({ plans, options, templates, printer }: SiteInput): PlannedFile[] {
  const { site } = options;
  if (site === "plain") return [];
  const prefix = `sites/${site}/`;
  const files = [...templates].filter(([path]) => path.startsWith(prefix));
  const folder = FOLDERS[site];
  return [
    ...planHome(plans, options, printer),
    { path: `${folder}contents.json`, text: printContents(plans, options) },
    ...files.map(([path, content]) => ({ path: folder + path.slice(prefix.length), text: content })),
  ];
}

/** Without a language in their paths, the pages of a single locale have a first one. */
function planHome(plans: readonly SiteLocale[], options: ReferenceOptions, printer: ViewPrinter): PlannedFile[] {
  const [first] = plans;
  const editions = plans.flatMap((plan) => plan.editions.map((edition) => ({ ...edition, plan })));
  if (first === undefined || editions.some(({ path }) => path === "index.md")) return [];
  const items = editions.map(({ path = "", title, plan }): Inline => {
    const label = plans.length === 1 ? title : `${title} (${plan.labels.localeName})`;
    return { kind: "link", url: `./${path}`, label: text(label) };
  });
  const view = {
    ...buildPageHead(options, first.labels),
    title: text(options.apiName),
    contents: { kind: "list" as const, items },
  };
  return [{ path: "index.md", text: printer.printContents(view) }];
}
