import type { ApiModel, Operation } from "../../../model/model.ts";
import { dependOn } from "../../../plan/operation-key.ts";
import type { PlannedFile } from "../../../plan/planned-file.ts";
import { Cells } from "../schemas/cells.ts";
import { buildLanguageIndex, buildResourceIndex } from "./index-pages.ts";
import { LANGUAGES, type LanguageProfile } from "../../../languages/languages.ts";
import type { Labels } from "../labels.ts";
import { ModelPrinter } from "../schemas/models.ts";
import { buildSharedView, completeView, type SharedView } from "./operation-page.ts";
import type { ReferenceContext, TableContext, TableContexts } from "../page-context.ts";
import { buildPageHead, type PageHead } from "./page-head.ts";
import { placePages, type PagePaths } from "./page-paths.ts";
import type { PrintTemplate } from "../print-template.ts";
import { completeOptions, type Locale } from "../reference-options.ts";

/** What the pages of a locale are planned from. */
export interface PagesInput {
  readonly api: ApiModel;
  readonly context: ReferenceContext;
  readonly locale: Locale;
  /** What all paths begin with. */
  readonly folder: string;
  readonly labels: Labels;
  readonly print: PrintTemplate;
}

/** The pages of a locale: the indexes, and those of each operation in all languages. */
export function planPages(input: PagesInput): PlannedFile[] {
  const books = listBooks(input);
  return [
    ...books.flatMap((book) => planIndexes(book, input)),
    ...input.api.operations.flatMap((operation) => planOperation(operation, books, input)),
  ];
}

/** What the pages of a language have in common. */
interface Book {
  readonly folder: string;
  readonly profile: LanguageProfile;
  readonly paths: PagePaths;
  readonly head: PageHead;
  /** The same for languages that name fields alike, and so are the views. */
  readonly contexts: TableContexts;
  readonly context: TableContext;
  readonly views: SharedViews;
}

function listBooks({ api, context, labels, folder }: PagesInput): Book[] {
  const { options } = context;
  const paths = placePages(api);
  const head = buildPageHead(options, labels);
  const known = new Map<TableContext["nameField"], Pick<Book, "contexts" | "context" | "views">>();
  return options.languages.map((language) => {
    const profile = LANGUAGES[language];
    const nameField = options.fieldNames === "language" ? profile.nameField : undefined;
    const shared = known.get(nameField) ?? shareTables({ ...context, labels, ...(nameField && { nameField }) }, head);
    known.set(nameField, shared);
    return { folder: `${folder}${language}/`, profile, paths, head, ...shared };
  });
}

function shareTables(
  tables: Omit<TableContext, "view" | "cells">,
  head: PageHead,
): Pick<Book, "contexts" | "context" | "views"> {
  const contexts = {
    request: { ...tables, view: "request", cells: new Cells() },
    response: { ...tables, view: "response", cells: new Cells() },
  } as const;
  return { contexts, context: contexts.response, views: new SharedViews(contexts, head) };
}

/** What the pages of an operation share, whatever their language; only the last one is kept, which is asked for in a row. */
class SharedViews {
  readonly #contexts: TableContexts;
  readonly #head: PageHead;
  readonly #printer: ModelPrinter;
  #last: { readonly operation: Operation; readonly view: Promise<SharedView> } | undefined;

  constructor(contexts: TableContexts, head: PageHead) {
    this.#contexts = contexts;
    this.#head = head;
    this.#printer = new ModelPrinter(contexts);
  }

  build(operation: Operation): Promise<SharedView> {
    if (this.#last?.operation !== operation) {
      const view = buildSharedView(operation, this.#printer, this.#head, this.#contexts);
      this.#last = { operation, view };
    }
    return this.#last.view;
  }
}

function planOperation(
  operation: Operation,
  books: readonly Book[],
  { api, context: { model, names }, print }: PagesInput,
): PlannedFile[] {
  const dependsOn = dependOn(operation, [JSON.stringify([model, completeOptions({}, api)]), names.collisions]);
  return books.map(({ folder, profile, paths, contexts, views }) => ({
    path: `${folder}${paths.pages.get(operation.id) ?? ""}.md`,
    dependsOn,
    operations: [operation.id],
    text: async () => {
      names.prepare(operation);
      return print("page.hbs", completeView(await views.build(operation), operation, profile, contexts.request));
    },
  }));
}

function planIndexes(book: Book, { api, print }: PagesInput): PlannedFile[] {
  const { folder, paths } = book;
  const input = { ...book, api, operations: new Map(api.operations.map((operation) => [operation.id, operation])) };
  const ofResources = api.resources.map((resource) => ({
    path: `${folder}${paths.folders.get(resource.tag) ?? ""}/index.md`,
    text: async () => print("index.hbs", await buildResourceIndex(resource, input)),
  }));
  return [
    ...ofResources,
    { path: `${folder}index.md`, text: async () => print("index.hbs", await buildLanguageIndex(input)) },
  ];
}
