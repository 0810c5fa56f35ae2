import { Bug } from "../../../diagnostics/invariant.ts";
import type { Example, Name, Schema } from "../../../model/model.ts";
import { resolveSchema } from "../../../model/schemas/properties.ts";
import { chooseInView } from "../examples/choose-in-view.ts";
import type { Cell } from "./cells.ts";
import { describeEnum, findEnum } from "./enum-values.ts";
import { fillLabel } from "../labels.ts";
import { printAnchor, printAnchorLink, toAnchor } from "../markdown/anchor.ts";
import { toFence } from "../markdown/fence.ts";
import { toCellCode, toInlineCode } from "../markdown/inline-code.ts";
import { toMarkdownText } from "../markdown/markdown-text.ts";
import { SchemaNotes } from "./schema-notes.ts";
import { printSee } from "../pages/see-also.ts";
import type { Block } from "./block.ts";
import { toRow, type Row } from "../tables.ts";
import type { TableContext } from "../page-context.ts";
import { printType } from "./type-text.ts";
import { hasLines, printCellValue } from "../examples/value-text.ts";
import type { Links } from "../names/model-links.ts";
import type { Note } from "./note.ts";

/** A row of any of the tables: a field of the input, a property or a header. */
export interface Field {
  readonly wireName: string;
  /** See `InputField`: what the language's method calls it. */
  readonly key?: string;
  /** Absent: no language renames it. */
  readonly name?: Name;
  readonly required: boolean;
  readonly deprecated?: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly examples?: readonly Example[];
  readonly contentType?: string;
  readonly files?: "one" | "many";
}

/** A part of a page: blocks, those of them that a page has once, and what they link to. */
export interface Section {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly links: Links;
}

/** Makes a table of fields. `owner` is what they are fields of; it makes their anchors unique. */
export function buildFieldTable(
  kind: "request" | "response" | "model",
  fields: readonly Field[],
  owner: string,
  context: TableContext,
): Section {
  const { cells, labels, options, tables } = context;
  const columns = tables[kind];
  const notes: Note[] = [];
  const links: Links = new Map();
  const rows = (kind === "request" ? putRequiredFirst(fields) : fields).map((field): Row => {
    const texts = columns.map(({ column }) => {
      const cell = cells.get(field, column, () => printCell(field, column, { owner, context }));
      notes.push(...cell.notes);
      for (const [anchor, reference] of cell.links) links.set(anchor, reference);
      return [column, cell.text] as const;
    });
    return toRow(Object.fromEntries(texts));
  });
  return { blocks: [{ columns, rows, labels, options }], notes, links };
}

function printCell(
  field: Field,
  column: string,
  { owner, context }: { readonly owner: string; readonly context: TableContext },
): Cell {
  const printer = new FieldPrinter(owner, context);
  return { text: printer.print(field, column), notes: printer.notes, links: printer.links };
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

  print(field: Field, column: string): string {
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
      default:
        throw new Bug(`no column ${column}: there are name, type, required, default, description, sample`);
    }
  }

  #nameOf({ wireName, key = wireName, name }: Field): string {
    return (name && this.#context.nameField?.(name)) ?? key;
  }

  #printDefault({ schema }: Field): string {
    const given = schema.default ?? resolveSchema(schema, this.#context.schemas).default;
    return given === undefined ? "-" : printCellValue(given.value);
  }

  #printDescription(field: Field): string {
    const { labels, places, schemas } = this.#context;
    const { schema } = field;
    const resolved = resolveSchema(schema, schemas);
    const values = findEnum(schema, this.#context);
    const described = values && describeEnum(values, this.#nameOf(field), this.#context);
    this.notes.push(...(described?.notes ?? []));
    const lines = [
      places.cell.toMarkdown(field.description ?? schema.description ?? resolved.description ?? schema.title ?? ""),
      ...(described?.lines ?? []),
      ...new SchemaNotes(this.#context, this.links, places.cell).list(schema),
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
    const chosen = chooseInView(field.schema, this.#context, field.examples);
    if (chosen === undefined) return "";
    if (!hasLines(chosen.value)) return printCellValue(chosen.value);
    const { labels } = this.#context;
    const anchor = toAnchor(`${this.#owner}.${field.key ?? field.wireName}.sample`);
    const title = fillLabel(labels.sampleOf, { name: toInlineCode(this.#nameOf(field)) });
    this.notes.push({ anchor, text: `${printAnchor(anchor)} ${title}\n\n${toFence(chosen.value, "text")}` });
    return printAnchorLink(labels.sampleBelow, anchor);
  }
}
