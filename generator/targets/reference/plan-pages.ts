import { nameBugs } from "../../diagnostics/invariant.ts";
import type { ApiModel, Operation } from "../../model/model.ts";
import { hashTexts, type Fragments } from "../../plan/fragments.ts";
import { listDependencies } from "../../plan/part-hashes.ts";
import type { DocumentParts, PlannedFile } from "../../plan/target.ts";
import { Cells } from "./cells.ts";
import { buildLanguageIndex, buildResourceIndex } from "./index-pages.ts";
import { LANGUAGES, type LanguageProfile } from "./languages.ts";
import type { Labels } from "./labels.ts";
import { ModelPrinter } from "./models.ts";
import { buildSharedView, completeView, type SharedView } from "./operation-page.ts";
import type { ReferenceContext, TableContext } from "./page-context.ts";
import { buildPageHead, type PageHead } from "./page-head.ts";
import { placePages, type PagePaths } from "./page-paths.ts";
import type { PrintTemplate } from "./print-template.ts";
import type { Locale } from "./reference-options.ts";

/** What the pages of a locale are planned from. */
export interface PagesInput {
  readonly api: ApiModel;
  readonly context: ReferenceContext;
  readonly locale: Locale;
  /** What all paths begin with. */
  readonly folder: string;
  readonly labels: Labels;
  readonly print: PrintTemplate;
  readonly fragments: Fragments;
  readonly parts: DocumentParts;
}

/**
 * The pages of a locale, in pieces: the indexes, and those of each operation in all languages. What takes the longest comes
 * first, so that nobody waits for who began it last.
 */
export function dividePages(input: PagesInput): (() => Promise<PlannedFile[]>)[] {
  const books = listBooks(input);
  return [
    async () => (await Promise.all(books.map((book) => planIndexes(book, input)))).flat(),
    ...input.api.operations.map((operation) => () => planOperation(operation, books, input)),
  ];
}

/** What the pages of a language have in common. */
interface Book {
  readonly folder: string;
  readonly profile: LanguageProfile;
  readonly paths: PagePaths;
  readonly head: PageHead;
  /** The same for languages that name fields alike, and so is the printer. */
  readonly context: TableContext;
  readonly printer: ModelPrinter;
  /** What all of its pages depend on, of the options and of the model. */
  readonly dependency: string;
  readonly modelDependency: string;
}

function listBooks({ api, context, labels, locale, folder }: PagesInput): Book[] {
  const { options, model } = context;
  const paths = placePages(api);
  const head = buildPageHead(options, labels);
  const printers = new Map<TableContext["nameField"], Pick<Book, "context" | "printer">>();
  return options.languages.map((language) => {
    const profile = LANGUAGES[language];
    const nameField = options.fieldNames === "language" ? profile.nameField : undefined;
    const tables = { ...context, labels, ...(nameField && { nameField }), cells: new Cells() };
    const shared = printers.get(nameField) ?? { context: tables, printer: new ModelPrinter(tables) };
    printers.set(nameField, shared);
    const dependency = JSON.stringify([locale, language, options]);
    const modelDependency = JSON.stringify(model);
    return { folder: `${folder}${language}/`, profile, paths, head, ...shared, dependency, modelDependency };
  });
}

async function planOperation(
  operation: Operation,
  books: readonly Book[],
  { context: { names }, print, fragments, parts }: PagesInput,
): Promise<PlannedFile[]> {
  const views = new Map<ModelPrinter, Promise<SharedView>>();
  const files: PlannedFile[] = [];
  for (const { folder, profile, paths, head, context, printer, dependency, modelDependency } of books) {
    const path = `${folder}${paths.pages.get(operation.id) ?? ""}.md`;
    const part = hashTexts([modelDependency, names.collisions, ...listDependencies(operation, parts)]);
    const text = await fragments.plan(
      path,
      () => [dependency, part],
      async () => {
        names.prepare(operation);
        const view = views.get(printer) ?? buildSharedView(operation, printer, head, context);
        views.set(printer, view);
        return print("page.hbs", completeView(await view, operation, profile, context));
      },
    );
    files.push({ path, text, part, operations: [operation.id] });
  }
  return files;
}

async function planIndexes(book: Book, { api, print }: PagesInput): Promise<PlannedFile[]> {
  const { folder, paths } = book;
  const files: PlannedFile[] = [];
  const input = { ...book, api, operations: new Map(api.operations.map((operation) => [operation.id, operation])) };
  for (const resource of api.resources) {
    const path = `${folder}${paths.folders.get(resource.tag) ?? ""}/index.md`;
    const text = await nameBugs(path, async () => print("index.hbs", await buildResourceIndex(resource, input)));
    files.push({ path, text });
  }
  const path = `${folder}index.md`;
  const text = await nameBugs(path, async () => print("index.hbs", await buildLanguageIndex(input)));
  return [...files, { path, text }];
}
