import type { Block, CodeBlock, TableBlock } from "../content/block.ts";
import type { Inline } from "../content/inline.ts";
import type { TableLayout } from "../markdown/table.ts";
import type { PrintTemplate } from "../print-template.ts";
import type { Dialect } from "./dialect.ts";
import { printInline } from "./print-inline.ts";

/** What `partials/table.hbs` prints. */
export interface PrintedTable extends TableLayout {
  readonly formatterIgnore: string;
}

/** Prints blocks, each once: pages share models, and languages share what they do not change. */
export class BlockPrinter {
  readonly #dialect: Dialect;
  readonly #printTemplate: PrintTemplate;
  readonly #printed = new WeakMap<Block, string>();
  readonly #cells = new WeakMap<object, string>();

  constructor(dialect: Dialect, printTemplate: PrintTemplate) {
    this.#dialect = dialect;
    this.#printTemplate = printTemplate;
  }

  /** Blocks under each other, without a line feed at the end. */
  print(blocks: readonly Block[]): string {
    return blocks.map((block) => this.#printOnce(block)).join("\n\n");
  }

  #printOnce(block: Block): string {
    const printed = this.#printed.get(block) ?? this.#printBlock(block);
    this.#printed.set(block, printed);
    return printed;
  }

  #printBlock(block: Block): string {
    switch (block.kind) {
      case "paragraph":
        return this.#dialect.printParagraph(this.#printLine(block.content));
      case "list":
        return block.items.map((item) => `- ${this.#printLine(item)}`).join("\n");
      case "heading":
        return `### ${this.#printLine(block.content)}`;
      case "details":
        return this.#printDetails(block.summary, block.blocks);
      case "table":
        return this.#printTable(block);
      case "code":
        return this.#printCode(block);
      case "tabs":
        return this.#dialect.printTabs(block.tabs);
    }
  }

  #printDetails(summary: Inline, blocks: readonly Block[]): string {
    return this.#dialect.printDetails(printInline(summary, "html", this.#dialect), this.print(blocks));
  }

  #printLine(content: Inline): string {
    return printInline(content, "line", this.#dialect);
  }

  #printTable({ columns, rows }: TableBlock): string {
    const { formatterIgnore } = this.#dialect;
    const head = columns.map(({ heading, width }) => this.#dialect.printHeading(this.#printCell(heading), width));
    const cells = rows.map((row) => row.map((cell) => this.#printCell(cell)));
    const table = this.#dialect.layOutTable({ head, rows: cells });
    const printed: PrintedTable = { ...table, formatterIgnore };
    return this.#printTemplate("partials/table.hbs", printed).trimEnd();
  }

  /** Tables share cells as well. */
  #printCell(content: Inline): string {
    if (typeof content === "string") return printInline(content, "cell", this.#dialect);
    const printed = this.#cells.get(content) ?? printInline(content, "cell", this.#dialect);
    this.#cells.set(content, printed);
    return printed;
  }

  #printCode({ text, language, isVerbatim }: CodeBlock): string {
    const fence = this.#dialect.printFence(text, language);
    return isVerbatim ? `${this.#dialect.formatterIgnore}\n${fence}` : fence;
  }
}
