import type { Operation } from "../../../model/model.ts";
import { placeModel, type PagePaths } from "../addresses/page-paths.ts";
import type { PageLinks } from "../addresses/page-links.ts";
import type { Inline } from "../content/inline.ts";
import type { ModelReference } from "../names/model-name.ts";
import type { TableContexts } from "../page-context.ts";
import { ModelSections, type LinkedModels } from "../schemas/models.ts";
import { describeModelEntry, type ModelEntry } from "../navigation/model-entry.ts";
import { buildModelView, type ModelPageView } from "./model-page.ts";
import { buildParts, buildSharedView, type OperationParts, type SharedView } from "./operation/operation-page.ts";
import type { PageHead } from "./page-head.ts";

interface SharedViewsInput {
  readonly contexts: TableContexts;
  readonly head: PageHead;
  readonly paths: PagePaths;
  readonly links: PageLinks;
}

/** What pages share in all languages that name fields alike. */
export class SharedViews {
  readonly #input: SharedViewsInput;
  readonly #sections: ModelSections;
  /** Of the operations whose pages are still to be printed. */
  readonly #parts = new Map<Operation, OperationParts>();
  /** Only the last one is kept, which is asked for in a row. */
  #last: { readonly operation: Operation; readonly view: SharedView } | undefined;

  constructor(input: SharedViewsInput) {
    this.#input = input;
    this.#sections = new ModelSections(input.contexts);
  }

  /** `traits` are links to the texts that the operation is marked with. */
  build(operation: Operation, traits: readonly Inline[]): SharedView {
    if (this.#last?.operation !== operation) this.#last = { operation, view: this.#build(operation, traits) };
    return this.#last.view;
  }

  buildModel(reference: ModelReference): ModelPageView {
    const { head, paths } = this.#input;
    const path = placeModel(reference.name.anchor, paths);
    return buildModelView(reference, this.#sections, head, (models) => this.#place(models, path));
  }

  /** The models that the page of an operation links to, and has not itself. */
  listModelPages(operation: Operation): ModelEntry[] {
    const parts = buildParts(operation, this.#sections, this.#input.contexts);
    this.#parts.set(operation, parts);
    return this.#describeAll(parts.models.elsewhere);
  }

  /** Those that the page of a model links to. */
  listPagesBelow(reference: ModelReference): ModelEntry[] {
    return this.#describeAll(this.#sections.listBelow(reference).elsewhere);
  }

  #describeAll(references: readonly ModelReference[]): ModelEntry[] {
    const { labels } = this.#input.contexts.response;
    return this.#sections.listPages(references).map((reference) => describeModelEntry(reference, labels));
  }

  #build(operation: Operation, traits: readonly Inline[]): SharedView {
    const { head, contexts, paths } = this.#input;
    const parts = this.#parts.get(operation) ?? buildParts(operation, this.#sections, contexts);
    this.#parts.delete(operation);
    const urls = this.#place(parts.models, paths.pages.get(operation.id) ?? "");
    return buildSharedView(operation, parts, { head, context: contexts.response, urls, traits });
  }

  #place({ elsewhere }: LinkedModels, from: string): ReadonlyMap<string, string> {
    const { links, paths } = this.#input;
    return new Map(
      elsewhere.map(({ name: { anchor } }) => [anchor, links.linkTo(placeModel(anchor, paths), from)] as const),
    );
  }
}
