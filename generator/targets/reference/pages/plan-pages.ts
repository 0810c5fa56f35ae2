import type { ApiModel, Operation } from "../../../model/model.ts";
import { dependOn } from "../../../plan/operation-key.ts";
import type { PlannedFile } from "../../../plan/planned-file.ts";
import { Cells } from "../schemas/cells.ts";
import { buildLanguageIndex, buildResourceIndex } from "./index-pages.ts";
import { LANGUAGES, type LanguageKey, type LanguageProfile } from "../../../languages/languages.ts";
import type { Labels } from "../labels.ts";
import { ModelSections } from "../schemas/models.ts";
import { buildNavigation, type Navigation } from "./navigation.ts";
import { buildSharedView, completeView, type SharedView } from "./operation-page.ts";
import type { ReferenceContext, TableContext } from "../page-context.ts";
import { buildPageHead, type PageHead } from "./page-head.ts";
import { placePages, type PagePaths } from "./page-paths.ts";
import { completeOptions, type Locale, type ReferenceOptions } from "../reference-options.ts";
import type { ViewPrinter } from "./view-printer.ts";

/** What the pages of a locale are planned from. */
export interface PagesInput {
  readonly api: ApiModel;
  readonly context: ReferenceContext;
  readonly locale: Locale;
  /** What all paths begin with. */
  readonly folder: string;
  readonly labels: Labels;
  readonly printer: ViewPrinter;
}

/** The files of a locale, and the trees of its pages. */
export interface LocalePlan {
  readonly files: readonly PlannedFile[];
  readonly books: readonly Navigation[];
}

/** The pages of a locale: the indexes, and those of each operation in all languages. */
export function planPages(input: PagesInput): LocalePlan {
  const editions = listEditions(input);
  return {
    files: [
      ...editions.flatMap((edition) => planIndexes(edition, input)),
      ...input.api.operations.flatMap((operation) => planOperation(operation, editions, input)),
    ],
    books: editions.map(({ folder, profiles, paths }) =>
      buildNavigation({
        api: input.api,
        folder,
        paths,
        title: profiles.map(({ title }) => title).join(", "),
        labels: input.labels,
      }),
    ),
  };
}

/** What the pages of a language have in common; or those of all languages, in tabs. */
interface Edition {
  readonly folder: string;
  readonly profiles: readonly LanguageProfile[];
  readonly paths: PagePaths;
  readonly head: PageHead;
  /** The same for languages that name fields alike, and so are the views. */
  readonly context: TableContext;
  readonly views: SharedViews;
}

function listEditions({ api, context, labels, folder }: PagesInput): Edition[] {
  const { options } = context;
  const paths = placePages(api);
  const head = buildPageHead(options, labels);
  const known = new Map<TableContext["nameField"], Pick<Edition, "context" | "views">>();
  return listLanguageGroups(options).map((languages) => {
    const profiles = languages.map((language) => LANGUAGES[language]);
    const namings = new Set(profiles.map((profile) => profile.nameField));
    const nameField = options.fieldNames === "language" && namings.size === 1 ? profiles[0]?.nameField : undefined;
    const tables = { ...context, labels, ...(nameField && { nameField }), cells: new Cells() };
    const shared = known.get(nameField) ?? { context: tables, views: new SharedViews(tables, head) };
    known.set(nameField, shared);
    const own = options.languageTabs ? "" : `${languages.join()}/`;
    return { folder: folder + own, profiles, paths, head, ...shared };
  });
}

/** The languages that have pages of their own, each or together. */
function listLanguageGroups({ languages, languageTabs }: ReferenceOptions): (readonly LanguageKey[])[] {
  return languageTabs ? [languages] : languages.map((language) => [language]);
}

/** What the pages of an operation share, whatever their language; only the last one is kept, which is asked for in a row. */
class SharedViews {
  readonly #context: TableContext;
  readonly #head: PageHead;
  readonly #sections: ModelSections;
  #last: { readonly operation: Operation; readonly view: SharedView } | undefined;

  constructor(context: TableContext, head: PageHead) {
    this.#context = context;
    this.#head = head;
    this.#sections = new ModelSections(context);
  }

  build(operation: Operation): SharedView {
    if (this.#last?.operation !== operation) {
      const view = buildSharedView(operation, this.#sections, this.#head, this.#context);
      this.#last = { operation, view };
    }
    return this.#last.view;
  }
}

function planOperation(
  operation: Operation,
  editions: readonly Edition[],
  { api, context: { model, names }, printer }: PagesInput,
): PlannedFile[] {
  const dependsOn = dependOn(operation, [JSON.stringify([model, completeOptions({}, api)]), names.collisions]);
  return editions.map(({ folder, profiles, paths, context, views }) => ({
    path: `${folder}${paths.pages.get(operation.id) ?? ""}.md`,
    dependsOn,
    operations: [operation.id],
    text: () => {
      names.prepare(operation);
      return printer.printOperation(completeView(views.build(operation), operation, profiles, context));
    },
  }));
}

function planIndexes(edition: Edition, { api, printer }: PagesInput): PlannedFile[] {
  const { folder, paths } = edition;
  const input = { ...edition, api, operations: new Map(api.operations.map((operation) => [operation.id, operation])) };
  const ofResources = api.resources.map((resource) => ({
    path: `${folder}${paths.folders.get(resource.tag) ?? ""}/index.md`,
    text: () => printer.printIndex(buildResourceIndex(resource, input)),
  }));
  return [...ofResources, { path: `${folder}index.md`, text: () => printer.printIndex(buildLanguageIndex(input)) }];
}
