import { invariant } from "../../../diagnostics/invariant.ts";
import type { Cache } from "../../../incremental/cache.ts";
import type { ApiModel, Operation } from "../../../model/model.ts";
import { dependOn } from "../../../plan/operation-key.ts";
import type { PlannedFile } from "../../../plan/planned-file.ts";
import { Cells } from "../schemas/cells.ts";
import { buildLanguageIndex, buildResourceIndex } from "./index-pages.ts";
import { LANGUAGES, type LanguageProfile } from "../../../languages/languages.ts";
import type { Labels } from "../labels.ts";
import { listModelPages, type ModelPage } from "./list-model-pages.ts";
import { completeView } from "./operation-page.ts";
import { placeModel, SharedViews } from "./shared-views.ts";
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
  readonly cache: Cache;
}

/** The pages of a locale in all languages: the indexes, those of each operation, and those of models. */
export function planPages(input: PagesInput): PlannedFile[] {
  const books = listBooks(input);
  return [
    ...books.flatMap((book) => planIndexes(book, input)),
    ...input.api.operations.flatMap((operation) => planOperation(operation, books, input)),
    ...books.flatMap((book) => planModels(book, input)),
  ];
}

/** What the pages of a language have in common. */
interface Book {
  readonly folder: string;
  readonly profile: LanguageProfile;
  readonly paths: PagePaths;
  readonly head: PageHead;
  /** What all pages depend on, beside what they are about. */
  readonly given: readonly string[];
  /** The same for languages that name fields alike, and so are the views. */
  readonly contexts: TableContexts;
  readonly context: TableContext;
  readonly views: SharedViews;
  readonly models: readonly ModelPage[];
}

function listBooks(input: PagesInput): Book[] {
  const { api, context, labels, folder } = input;
  const { options } = context;
  const paths = placePages(api);
  const head = buildPageHead(options, labels);
  const { model, names } = context;
  const given = [JSON.stringify([model, completeOptions({}, api)]), names.collisions, paths.models];
  const known = new Map<TableContext["nameField"], SharedTables>();
  return options.languages.map((language) => {
    const profile = LANGUAGES[language];
    const nameField = options.fieldNames === "language" ? profile.nameField : undefined;
    const tables = { ...context, labels, ...(nameField && { nameField }) };
    const scope = `${folder}${language}`;
    const shared = known.get(nameField) ?? shareTables(tables, scope, { ...input, given, paths, head });
    known.set(nameField, shared);
    return { folder: `${folder}${language}/`, profile, paths, head, given, ...shared };
  });
}

/** What books share whose languages name fields alike. */
type SharedTables = Pick<Book, "contexts" | "context" | "views" | "models">;

function shareTables(
  tables: Omit<TableContext, "view" | "cells">,
  scope: string,
  { api, cache, given, paths, head }: PagesInput & Pick<Book, "given" | "paths" | "head">,
): SharedTables {
  const contexts = {
    request: { ...tables, view: "request", cells: new Cells() },
    response: { ...tables, view: "response", cells: new Cells() },
  } as const;
  const views = new SharedViews({ contexts, head, paths });
  const models = listModelPages({ api, names: tables.names, cache, views, scope, given });
  return { contexts, context: contexts.response, views, models };
}

function planOperation(
  operation: Operation,
  books: readonly Book[],
  { context: { names }, print }: PagesInput,
): PlannedFile[] {
  return books.map(({ folder, profile, paths, contexts, views, given }) => ({
    path: `${folder}${paths.pages.get(operation.id) ?? ""}.md`,
    dependsOn: dependOn(operation, given),
    operations: [operation.id],
    text: async () => {
      names.prepare(operation);
      return print("page.hbs", completeView(await views.build(operation), operation, profile, contexts.request));
    },
  }));
}

function planModels({ folder, paths, models, views }: Book, { context: { names }, print }: PagesInput): PlannedFile[] {
  return models.map(({ anchor, owner, dependsOn }) => ({
    path: `${folder}${placeModel(anchor, paths)}.md`,
    dependsOn,
    text: () => {
      names.prepare(owner);
      const reference = names.resolve(anchor);
      invariant(reference !== undefined, `there is no model ${anchor}`);
      return Promise.resolve(print("model.hbs", views.buildModel(reference)));
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
