import type { Example, Name, Schema } from "../../model/model.ts";
import { resolveSchema } from "../../model/properties.ts";
import { chooseExample } from "./choose-example.ts";
import { describeEnum, findEnum, type Note } from "./enum-values.ts";
import { fillLabel } from "./labels.ts";
import { printAnchor, printAnchorLink, toAnchor } from "./markdown/anchor.ts";
import { toFence } from "./markdown/fence.ts";
import { toCellCode, toInlineCode } from "./markdown/inline-code.ts";
import { toMarkdownCell } from "./markdown/markdown-inline.ts";
import { toMarkdownText } from "./markdown/markdown-text.ts";
import { CELL } from "./place.ts";
import { SchemaNotes } from "./schema-notes.ts";
import { printSee } from "./see.ts";
import { printTable } from "./markdown/table.ts";
import type { TableContext } from "./page-context.ts";
import { printType, type Links } from "./type-text.ts";
import { hasLines, printCellValue } from "./value-text.ts";

/** A row of any of the tables. */
export interface Field {
  readonly wireName: string;
  readonly name: Name;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description?: string | undefined;
  readonly schema: Schema;
  readonly examples: readonly Example[];
  /** See `InputField`. */
  readonly contentType?: string | undefined;
  readonly files?: "one" | "many" | undefined;
}

/** A part of a page: blocks, those of them that a page has once, and what they link to. */
export interface Section {
  readonly blocks: readonly string[];
  readonly notes: readonly Note[];
  readonly links: Links;
}

type Column = "name" | "type" | "required" | "default" | "description" | "sample";

/** The columns of each table, with the width that a theme is asked for. */
const TABLES = {
  request: { name: 0, type: 0, required: 80, default: 60, description: 300, sample: 200 },
  response: { name: 0, type: 0, description: 0 },
  model: { name: 0, type: 0, required: 80, description: 300, sample: 200 },
} as const satisfies Record<string, Partial<Record<Column, number>>>;

const LABELS = {
  name: "columnName",
  type: "columnType",
  required: "columnRequired",
  default: "columnDefault",
  description: "columnDescription",
  sample: "columnSample",
} as const;

/** Prints fields as a table. `owner` is what they are fields of; it makes their anchors unique. */
export function buildFieldTable(
  kind: keyof typeof TABLES,
  fields: readonly Field[],
  owner: string,
  context: TableContext,
): Section {
  const columns = Object.entries(TABLES[kind]) as [Column, number][];
  const printer = new FieldPrinter(owner, context);
  const head = columns.map(([column, width]) => {
    const label = context.labels[LABELS[column]];
    return width === 0 ? label : `<div style="width:${width}px">${label}</div>`;
  });
  const rows = (kind === "request" ? putRequiredFirst(fields) : fields).map((field) => {
    return columns.map(([column]) => printer.print(field, column));
  });
  return { blocks: [printTable(head, rows, context.options.tables)], notes: printer.notes, links: printer.links };
}

/** Both groups keep the document's order. */
function putRequiredFirst(fields: readonly Field[]): Field[] {
  return [...fields.filter(({ required }) => required), ...fields.filter(({ required }) => !required)];
}

class FieldPrinter {
  readonly notes: Note[] = [];
  readonly links: Links = new Map();
  readonly #owner: string;
  readonly #context: TableContext;

  constructor(owner: string, context: TableContext) {
    this.#owner = owner;
    this.#context = context;
  }

  print(field: Field, column: Column): string {
    const { labels } = this.#context;
    switch (column) {
      case "name":
        return toMarkdownText(this.#nameOf(field));
      case "type":
        if (field.files !== undefined) return field.files === "one" ? "file" : "file[]";
        return printType(field.schema, this.#context, this.links);
      case "required":
        return field.required ? labels.yes : labels.no;
      case "default":
        return this.#printDefault(field);
      case "description":
        return this.#printDescription(field);
      case "sample":
        return this.#printSample(field);
    }
  }

  #nameOf({ wireName, name }: Field): string {
    return this.#context.nameField?.(name) ?? wireName;
  }

  #printDefault({ schema }: Field): string {
    const given = schema.default ?? resolveSchema(schema, this.#context.schemas).default;
    return given === undefined ? "-" : printCellValue(given.value);
  }

  #printDescription(field: Field): string {
    const { labels, schemas } = this.#context;
    const { schema } = field;
    const resolved = resolveSchema(schema, schemas);
    const values = findEnum(schema, this.#context);
    const described = values && describeEnum(values, this.#nameOf(field), this.#context);
    this.notes.push(...(described?.notes ?? []));
    const lines = [
      toMarkdownCell(field.description ?? schema.description ?? resolved.description ?? schema.title ?? ""),
      ...(described?.lines ?? []),
      ...new SchemaNotes(this.#context, this.links, CELL).list(schema),
      ...(field.contentType === undefined
        ? []
        : [fillLabel(labels.contentType, { type: toCellCode(field.contentType) })]),
      ...(field.deprecated || schema.deprecated || resolved.deprecated ? [labels.deprecated] : []),
      ...(schema.readOnly || resolved.readOnly ? [labels.readOnly] : []),
      ...(schema.writeOnly || resolved.writeOnly ? [labels.writeOnly] : []),
      ...printSee(schema.externalDocs ?? resolved.externalDocs, labels),
    ];
    return lines.filter((line) => line !== "").join("<br>");
  }

  #printSample(field: Field): string {
    const chosen = chooseExample(field.schema, this.#context.schemas, field.examples);
    if (chosen === undefined) return "";
    if (!hasLines(chosen.value)) return printCellValue(chosen.value);
    const { labels } = this.#context;
    const anchor = toAnchor(`${this.#owner}.${field.wireName}.sample`);
    const title = fillLabel(labels.sampleOf, { name: toInlineCode(this.#nameOf(field)) });
    this.notes.push({ anchor, text: `${printAnchor(anchor)} ${title}\n\n${toFence(chosen.value, "text")}` });
    return printAnchorLink(labels.sampleBelow, anchor);
  }
}
