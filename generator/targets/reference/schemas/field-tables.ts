import { Bug } from "../../../diagnostics/invariant.ts";
import type { Example, Name, Schema } from "../../../model/model.ts";
import { resolveSchema } from "../../../model/schemas/properties.ts";
import type { Cell } from "./cells.ts";
import { describeEnum, findEnum } from "./enum-values.ts";
import { paragraph, type Block } from "../content/block.ts";
import { code, joinInline, markdown, markup, NOTHING, text, type Inline } from "../content/inline.ts";
import { toCellContent, toLine } from "../content/line.ts";
import { fillLabel } from "../labels.ts";
import { toAnchor } from "../names/anchor.ts";
import { SchemaNotes } from "./schema-notes.ts";
import { describeSeeAlso } from "../pages/see-also.ts";
import { buildTable, type Row } from "../tables.ts";
import type { TableContext } from "../page-context.ts";
import { describeType } from "./describe-type.ts";
import { hasExample } from "../../../model/samples/sampler.ts";
import { abbreviate, hasLines, isShown, toValueText } from "../examples/value-text.ts";
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

/** Fields as a table. `owner` is what they are fields of; it makes their anchors unique. */
export function buildFieldTable(
  kind: "request" | "response" | "model",
  fields: readonly Field[],
  owner: string,
  context: TableContext,
): Section {
  const { cells } = context;
  const notes: Note[] = [];
  const links: Links = new Map();
  const rows = (kind === "request" ? putRequiredFirst(fields) : fields).map((field): Row => (column) => {
    const cell = cells.get(field, column, () => buildCell(field, column, { owner, context }));
    notes.push(...cell.notes);
    for (const [anchor, reference] of cell.links) links.set(anchor, reference);
    return cell.content;
  });
  return { blocks: [buildTable(kind, rows, context)], notes, links };
}

function buildCell(
  field: Field,
  column: string,
  { owner, context }: { readonly owner: string; readonly context: TableContext },
): Cell {
  const writer = new FieldWriter(owner, context);
  return { content: writer.describe(field, column), notes: writer.notes, links: writer.links };
}

/** Both groups keep the document's order. */
function putRequiredFirst(fields: readonly Field[]): Field[] {
  return [...fields.filter(({ required }) => required), ...fields.filter(({ required }) => !required)];
}

class FieldWriter {
  readonly notes: Note[] = [];
  readonly links: Links = new Map();
  readonly #owner: string;
  readonly #context: TableContext;

  constructor(owner: string, context: TableContext) {
    this.#owner = owner;
    this.#context = context;
  }

  describe(field: Field, column: string): Inline {
    const { labels } = this.#context;
    switch (column) {
      case "name":
        return text(this.#nameOf(field));
      case "type":
        if (field.files !== undefined) return markup(field.files === "one" ? "file" : "file[]");
        return describeType(field.schema, this.#context, this.links);
      case "required":
        return markup(field.required ? labels.yes : labels.no);
      case "default":
        return this.#describeDefault(field);
      case "description":
        return this.#describeMeaning(field);
      case "sample":
        return this.#describeSample(field);
      default:
        throw new Bug(`no column ${column}: there are name, type, required, default, description, sample`);
    }
  }

  #nameOf({ wireName, key = wireName, name }: Field): string {
    return (name && this.#context.nameField?.(name)) ?? key;
  }

  #describeDefault({ schema }: Field): Inline {
    const given = schema.default ?? resolveSchema(schema, this.#context.schemas).default;
    return given === undefined ? NOTHING : code(toValueText(given.value));
  }

  #describeMeaning(field: Field): Inline {
    const { labels, schemas } = this.#context;
    const { schema } = field;
    const resolved = resolveSchema(schema, schemas);
    const values = findEnum(schema, this.#context);
    const description = field.description ?? schema.description ?? resolved.description ?? schema.title ?? "";
    const described = values && describeEnum(values, { label: this.#nameOf(field), description }, this.#context);
    this.notes.push(...(described?.notes ?? []));
    const isDeprecated = field.deprecated || schema.deprecated || resolved.deprecated;
    const { contentType } = field;
    return toCellContent([
      toLine(markdown(description)),
      ...(described?.lines ?? []),
      ...new SchemaNotes(this.#context, this.links).list(schema),
      ...(contentType === undefined ? [] : [toLine(fillLabel(labels.contentType, { type: code(contentType) }))]),
      ...(isDeprecated ? [toLine(markup(labels.deprecated))] : []),
      ...(schema.readOnly || resolved.readOnly ? [toLine(markup(labels.readOnly))] : []),
      ...(schema.writeOnly || resolved.writeOnly ? [toLine(markup(labels.writeOnly))] : []),
      ...describeSeeAlso(schema.externalDocs ?? resolved.externalDocs, labels).map(toLine),
    ]);
  }

  #describeSample(field: Field): Inline {
    const value = this.#context.sampler.sample(field, this.#context.view);
    if (value === undefined || field.files !== undefined) return "";
    const { labels, schemas } = this.#context;
    // Of several lines is what an author shows; a default or the value of an enum stays in the cell.
    if (!hasLines(value) || !hasExample(field, schemas))
      return code(isShown(field, value) ? toValueText(value) : abbreviate(value));
    const anchor = toAnchor(`${this.#owner}.${field.key ?? field.wireName}.sample`);
    const title = fillLabel(labels.sampleOf, { name: code(this.#nameOf(field)) });
    const sample: Block = { kind: "code", text: value, language: "text" };
    const build = (anchors: Inline): Block[] => [paragraph(joinInline([anchors, title])), sample];
    this.notes.push({ anchor, key: anchor, build });
    return { kind: "anchorLink", anchor, label: markup(labels.sampleBelow) };
  }
}
