import type { Operation } from "../../../model/model.ts";
import { nameModelFile } from "../names/model-file.ts";
import type { ModelReference } from "../names/model-name.ts";
import type { TableContexts } from "../page-context.ts";
import { ModelPrinter, type LinkedModels } from "../schemas/models.ts";
import { buildModelView, type ModelPageView } from "./model-page.ts";
import { buildParts, buildSharedView, type OperationParts, type SharedView } from "./operation-page.ts";
import type { PageHead } from "./page-head.ts";
import { linkPages, type PagePaths } from "./page-paths.ts";

interface SharedViewsInput {
  readonly contexts: TableContexts;
  readonly head: PageHead;
  readonly paths: PagePaths;
}

/** What pages share in all languages that name fields alike. */
export class SharedViews {
  readonly #input: SharedViewsInput;
  readonly #printer: ModelPrinter;
  /** Of the operations whose pages are still to be printed. */
  readonly #parts = new Map<Operation, OperationParts>();
  /** Only the last one is kept, which is asked for in a row. */
  #last: { readonly operation: Operation; readonly view: Promise<SharedView> } | undefined;

  constructor(input: SharedViewsInput) {
    this.#input = input;
    this.#printer = new ModelPrinter(input.contexts);
  }

  build(operation: Operation): Promise<SharedView> {
    if (this.#last?.operation !== operation) this.#last = { operation, view: this.#build(operation) };
    return this.#last.view;
  }

  buildModel(reference: ModelReference): ModelPageView {
    const { head, paths } = this.#input;
    const path = placeModel(reference.name.anchor, paths);
    return buildModelView(reference, this.#printer, head, (models) => this.#place(models, path));
  }

  /** The anchors of the models that the page of an operation links to, and has not itself. */
  listModelPages(operation: Operation): string[] {
    const parts = buildParts(operation, this.#printer, this.#input.contexts);
    this.#parts.set(operation, parts);
    return this.#printer.listPages(parts.models.elsewhere);
  }

  /** The anchors of those that the page of a model links to. */
  listPagesBelow(reference: ModelReference): string[] {
    return this.#printer.listPages(this.#printer.listBelow(reference).elsewhere);
  }

  #build(operation: Operation): Promise<SharedView> {
    const { head, contexts, paths } = this.#input;
    const parts = this.#parts.get(operation) ?? buildParts(operation, this.#printer, contexts);
    this.#parts.delete(operation);
    const urls = this.#place(parts.models, paths.pages.get(operation.id) ?? "");
    return buildSharedView(operation, parts, urls, { head, context: contexts.response });
  }

  #place({ elsewhere }: LinkedModels, from: string): ReadonlyMap<string, string> {
    const { paths } = this.#input;
    return new Map(
      elsewhere.map(({ name: { anchor } }) => [anchor, linkPages(from, placeModel(anchor, paths))] as const),
    );
  }
}

/** Where the page of a model is, without its extension. */
export function placeModel(anchor: string, { models }: Pick<PagePaths, "models">): string {
  return `${models}/${nameModelFile(anchor)}`;
}
