import type { Operation } from "../../../model/model.ts";
import type { TableContext } from "../page-context.ts";
import { ModelPrinter } from "../schemas/models.ts";
import { buildSharedView, type SharedView } from "./operation-page.ts";
import type { PageHead } from "./page-head.ts";

/** What the pages of an operation share, whatever their language; only the last one is kept, which is asked for in a row. */
export class SharedViews {
  readonly #head: PageHead;
  readonly #printers = new Map<TableContext, ModelPrinter>();
  #last: { readonly operation: Operation; readonly view: Promise<SharedView> } | undefined;

  constructor(head: PageHead) {
    this.#head = head;
  }

  /** `traits` are links to the texts that the operation is marked with. */
  build(operation: Operation, context: TableContext, traits: readonly string[]): Promise<SharedView> {
    if (this.#last?.operation !== operation) {
      const printer = this.#printers.get(context) ?? new ModelPrinter(context);
      this.#printers.set(context, printer);
      this.#last = { operation, view: buildSharedView(operation, { printer, head: this.#head, context, traits }) };
    }
    return this.#last.view;
  }
}
