import type { ApiModel, Operation } from "../../model/model.ts";
import type { Fragments } from "../../plan/fragments.ts";
import type { OperationHashes } from "../../plan/operation-hashes.ts";
import type { PlannedFile } from "../../plan/target.ts";
import { Cells } from "./cells.ts";
import { buildLanguageIndex, buildResourceIndex } from "./index-pages.ts";
import { LANGUAGES, type LanguageKey } from "./languages.ts";
import type { Labels } from "./labels.ts";
import { ModelPrinter } from "./models.ts";
import { buildSharedView, completeView, type SharedView } from "./operation-page.ts";
import type { ReferenceContext, TableContext } from "./page-context.ts";
import { buildPageHead } from "./page-head.ts";
import { placePages } from "./page-paths.ts";
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
  /** Tells the operations apart whose pages are the same in all else. */
  readonly hashes: OperationHashes;
}

/** Plans all pages of one locale, language by language. */
export async function planPages(input: PagesInput): Promise<PlannedFile[]> {
  const { context, labels } = input;
  const shared = new Map<TableContext["nameField"], Views>();
  const files: PlannedFile[] = [];
  for (const language of context.options.languages) {
    const nameField = context.options.fieldNames === "language" ? LANGUAGES[language].nameField : undefined;
    const views =
      shared.get(nameField) ?? new Views({ ...context, labels, ...(nameField && { nameField }), cells: new Cells() });
    shared.set(nameField, views);
    files.push(...(await planLanguage(language, views, input)));
  }
  return files;
}

/** Views that languages share. */
class Views {
  readonly context: TableContext;
  readonly head;
  readonly #printer = new ModelPrinter();
  readonly #views = new Map<string, Promise<SharedView>>();

  constructor(context: TableContext) {
    this.context = context;
    this.head = buildPageHead(context.options, context.labels);
  }

  get(operation: Operation): Promise<SharedView> {
    const view = this.#views.get(operation.id) ?? buildSharedView(operation, this.#printer, this.head, this.context);
    this.#views.set(operation.id, view);
    return view;
  }
}

async function planLanguage(
  language: LanguageKey,
  views: Views,
  { api, locale, folder, print, fragments, hashes }: PagesInput,
): Promise<PlannedFile[]> {
  const { context, head } = views;
  const { model, options, names } = context;
  const profile = LANGUAGES[language];
  const paths = placePages(api);
  const files: PlannedFile[] = [];
  const shared = JSON.stringify([locale, language, model, options]);
  for (const operation of api.operations) {
    const path = `${folder}${language}/${paths.pages.get(operation.id) ?? ""}.md`;
    const text = await fragments.plan(
      path,
      () => [shared, names.describe(operation), hashes.hash(operation)],
      async () => print("page.hbs", completeView(await views.get(operation), operation, profile, context)),
    );
    files.push({ path, text, operations: [operation.id] });
  }
  const input = { api, profile, head, paths, context };
  for (const resource of api.resources) {
    const path = `${folder}${language}/${paths.folders.get(resource.tag) ?? ""}/index.md`;
    files.push({ path, text: print("index.hbs", await buildResourceIndex(resource, input)) });
  }
  files.push({ path: `${folder}${language}/index.md`, text: print("index.hbs", await buildLanguageIndex(input)) });
  return files;
}
