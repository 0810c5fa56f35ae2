import type { Inline } from "../content/inline.ts";
import { summarizeMarkdown, toPlainText } from "../content/plain-text.ts";
import { BlockPrinter } from "../dialect/block-printer.ts";
import type { Dialect } from "../dialect/dialect.ts";
import { printInline } from "../dialect/print-inline.ts";
import type { Labels } from "../labels.ts";
import type { PrintTemplate } from "../print-template.ts";
import type { ContentsView, GuideView, IndexView } from "./index-pages.ts";
import type { ModelPageView, ModelView } from "./model-page.ts";
import type { OperationView } from "./operation/operation-page.ts";
import type { PageHead } from "./page-head.ts";

/** What the templates of all pages print of. */
interface PrintedHead {
  readonly frontMatter: string;
  readonly notice: string;
  readonly lastUpdated: string;
  readonly origin: string;
}

/** What `page.hbs` prints. */
export interface PrintedPage extends PrintedHead {
  readonly labels: Labels;
  readonly title: string;
  readonly deprecated: boolean;
  readonly facts: string;
  readonly description: string;
  readonly method: string;
  readonly hasPageIterators: boolean;
  readonly request: string;
  readonly sample: string;
  readonly response: string;
  readonly errors: string;
  readonly models: readonly PrintedModel[] | false;
}

export interface PrintedModel {
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
}

/** What `model.hbs` prints. */
export interface PrintedModelPage extends PrintedHead, PrintedModel {
  readonly models: readonly PrintedModel[];
}

/** What `guide.hbs` prints. */
export interface PrintedGuide extends PrintedHead {
  readonly title: string;
  readonly description: string;
  readonly see: readonly string[];
}

/** What `index.hbs` prints. */
export interface PrintedIndex extends PrintedGuide {
  readonly guidesHeading: string;
  readonly guides: readonly string[] | false;
  readonly heading: string;
  readonly table: string;
  readonly models: string;
}

/** What `contents.hbs` prints. */
export interface PrintedContents extends PrintedHead {
  readonly title: string;
  readonly contents: string;
}

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
    const models = view.models.map((model) => this.#printModel(model));
    const page: PrintedPage = {
      ...this.#printHead(view, view.description),
      labels: view.labels,
      title: this.#printLine(view.title),
      deprecated: view.deprecated,
      facts: view.facts.map((fact) => this.#printLine(fact)).join(`${this.#dialect.lineBreak}\n`),
      description: await this.#dialect.printDescription(view.description),
      method: this.#printLine(view.method),
      hasPageIterators: view.hasPageIterators,
      request: this.#blocks.print(view.request),
      sample: this.#blocks.print([view.sample]),
      response: this.#blocks.print(view.response),
      errors: this.#blocks.print(view.errors),
      models: models.length > 0 && models,
    };
    return this.#printTemplate("page.hbs", page);
  }

  printModel(view: ModelPageView): string {
    const models = view.models.map((model) => this.#printModel(model));
    const page: PrintedModelPage = { ...this.#printHead(view, ""), ...this.#printModel(view), models };
    return this.#printTemplate("model.hbs", page);
  }

  async printIndex(view: IndexView): Promise<string> {
    const guides = view.guides.map((link) => this.#printLine(link));
    const index: PrintedIndex = {
      ...(await this.#printText(view)),
      guidesHeading: this.#printLine(view.guidesHeading),
      guides: guides.length > 0 && guides,
      heading: this.#printLine(view.heading),
      table: this.#blocks.print([view.table]),
      models: this.#printLine(view.models),
    };
    return this.#printTemplate("index.hbs", index);
  }

  async printGuide(view: GuideView): Promise<string> {
    return this.#printTemplate("guide.hbs", await this.#printText(view));
  }

  async #printText(view: GuideView): Promise<PrintedGuide> {
    return {
      ...this.#printHead(view, view.description),
      title: this.#printLine(view.title),
      description: await this.#dialect.printDescription(view.description),
      see: view.seeAlso.map((link) => this.#printLine(link)),
    };
  }

  #printModel({ anchor, title, blocks }: ModelView): PrintedModel {
    return { anchor: this.#printLine(anchor), title: this.#printLine(title), text: this.#blocks.print(blocks) };
  }

  printContents(view: ContentsView): string {
    const page: PrintedContents = {
      ...this.#printHead(view, ""),
      title: this.#printLine(view.title),
      contents: this.#blocks.print([view.contents]),
    };
    return this.#printTemplate("contents.hbs", page);
  }

  #printHead(
    { title, notice, lastUpdated, origin }: PageHead & { readonly title: Inline },
    description: string,
  ): PrintedHead {
    const lines = notice.map((line) => printInline(line, "comment", this.#dialect));
    const comment = lines.length === 0 ? "" : this.#dialect.printComment(lines);
    return {
      frontMatter: this.#dialect.printFrontMatter({
        title: toPlainText(title),
        description: summarizeMarkdown(description),
      }),
      notice: comment,
      lastUpdated: lastUpdated ? this.#dialect.lastUpdated : "",
      origin: this.#printLine(origin),
    };
  }

  #printLine(content: Inline): string {
    return printInline(content, "line", this.#dialect);
  }
}
