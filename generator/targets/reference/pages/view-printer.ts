import type { Block } from "../content/block.ts";
import type { Inline } from "../content/inline.ts";
import { summarizeMarkdown, toPlainText } from "../content/plain-text.ts";
import { BlockPrinter } from "../dialect/block-printer.ts";
import type { Dialect } from "../dialect/dialect.ts";
import { printInline } from "../dialect/print-inline.ts";
import type { PrintTemplate } from "../print-template.ts";
import type { IndexView } from "./index-pages.ts";
import type { OperationView } from "./operation-page.ts";
import type { PageHead } from "./page-head.ts";

/** The page that a site begins with. */
export interface HomeView extends PageHead {
  readonly title: Inline;
  readonly contents: Block;
}

type PageHeadView = PageHead & Pick<IndexView, "title" | "description">;

/** Prints views: a dialect spells what they hold, and a template puts it in order. */
export class ViewPrinter {
  readonly #dialect: Dialect;
  readonly #printTemplate: PrintTemplate;
  readonly #blocks: BlockPrinter;

  constructor(dialect: Dialect, printTemplate: PrintTemplate) {
    this.#dialect = dialect;
    this.#printTemplate = printTemplate;
    this.#blocks = new BlockPrinter(dialect, printTemplate);
  }

  async printOperation(view: OperationView): Promise<string> {
    const description = await this.#dialect.printDescription(view.description);
    const models = view.models.map(({ anchor, title, blocks }) => ({
      anchor: this.#printLine(anchor),
      title: this.#printLine(title),
      text: this.#blocks.print(blocks),
    }));
    return this.#printTemplate("page.hbs", {
      ...this.#printHead(view),
      labels: view.labels,
      title: this.#printLine(view.title),
      deprecated: view.deprecated,
      description: description.text,
      factMarker: description.nextMarker,
      facts: view.facts.map((fact) => this.#printLine(fact)),
      method: this.#printLine(view.method),
      request: this.#blocks.print(view.request),
      sample: this.#blocks.print([view.sample]),
      response: this.#blocks.print(view.response),
      errors: this.#blocks.print(view.errors),
      models: models.length > 0 && models,
      omitted: this.#printLine(view.omitted),
    });
  }

  async printIndex(view: IndexView): Promise<string> {
    return this.#printTemplate("index.hbs", {
      ...this.#printHead(view),
      title: this.#printLine(view.title),
      description: (await this.#dialect.printDescription(view.description)).text,
      heading: this.#printLine(view.heading),
      table: this.#blocks.print([view.table]),
    });
  }

  printHome(view: HomeView): string {
    return this.#printTemplate("home.hbs", {
      ...this.#printHead({ ...view, description: "" }),
      title: this.#printLine(view.title),
      contents: this.#blocks.print([view.contents]),
    });
  }

  #printHead({ title, description, notice, lastUpdated, origin }: PageHeadView): object {
    const lines = notice.map((line) => this.#printLine(line));
    return {
      frontMatter: this.#dialect.printFrontMatter({
        title: toPlainText(title),
        description: summarizeMarkdown(description),
      }),
      notice: this.#dialect.printComment(lines),
      lastUpdated: lastUpdated && this.#dialect.lastUpdated,
      origin: this.#printLine(origin),
    };
  }

  #printLine(content: Inline): string {
    return printInline(content, "line", this.#dialect);
  }
}
