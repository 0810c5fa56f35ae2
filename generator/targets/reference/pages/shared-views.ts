import type { Operation } from "../../../model/model.ts";
import type { Inline } from "../content/inline.ts";
import type { TableContext } from "../page-context.ts";
import { ModelSections } from "../schemas/models.ts";
import { buildSharedView, type SharedView } from "./operation-page.ts";
import type { PageHead } from "./page-head.ts";

/** What the pages of an operation share, whatever their language; only the last one is kept, which is asked for in a row. */
export class SharedViews {
  readonly #context: TableContext;
  readonly #head: PageHead;
  readonly #sections: ModelSections;
  #last: { readonly operation: Operation; readonly view: SharedView } | undefined;

  constructor(context: TableContext, head: PageHead) {
    this.#context = context;
    this.#head = head;
    this.#sections = new ModelSections(context);
  }

  /** `traits` are links to the texts that the operation is marked with. */
  build(operation: Operation, traits: readonly Inline[]): SharedView {
    if (this.#last?.operation !== operation) {
      const input = { sections: this.#sections, head: this.#head, context: this.#context, traits };
      this.#last = { operation, view: buildSharedView(operation, input) };
    }
    return this.#last.view;
  }
}
