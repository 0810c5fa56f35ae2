import { invariant } from "../../diagnostics/invariant.ts";
import type { TableBlock } from "./content/block.ts";
import { markup, NOTHING, type Inline } from "./content/inline.ts";
import type { JsonObject } from "../../model/model.ts";
import { LABEL_NAMES, type LabelName } from "./label-names.ts";
import type { Labels } from "./labels.ts";
import type { ReferenceOptions } from "./reference-options.ts";

/** The tables that pages have. */
const TABLE_NAMES = ["request", "response", "model", "errors", "groups", "operations"] as const;

export type TableName = (typeof TABLE_NAMES)[number];

/** A column: what of a row it shows, and what is above it. */
export interface ColumnFormat {
  readonly column: string;
  readonly label: LabelName;
  /** In pixels, for sites that can be asked for it. */
  readonly width?: number;
  /** Whether it is left out of tables in which no row says anything in it. */
  readonly hideWhenEmpty?: boolean;
}

/** The columns of each table, in their order. */
export type TableFormats = Readonly<Record<TableName, readonly ColumnFormat[]>>;

/** What rows can say in each table. */
const COLUMNS: Readonly<Record<TableName, readonly string[]>> = {
  request: ["name", "type", "required", "default", "description", "sample"],
  response: ["name", "type", "required", "default", "description", "sample"],
  model: ["name", "type", "required", "default", "description", "sample"],
  errors: ["status", "mediaType", "type", "description"],
  groups: ["group", "count"],
  operations: ["operation", "method", "http"],
};

/** JSON Schema of the columns of tables, by the names of tables. */
export const columnsSchema: JsonObject = {
  type: "object",
  description: "The columns of tables, in their order, in place of those of `templates/reference/tables.json`.",
  additionalProperties: false,
  properties: Object.fromEntries(TABLE_NAMES.map((name) => [name, describeColumns(COLUMNS[name])])),
};

function describeColumns(columns: readonly string[]): JsonObject {
  return {
    type: "array",
    minItems: 1,
    items: {
      type: "object",
      additionalProperties: false,
      required: ["column", "label"],
      properties: {
        column: { enum: columns },
        label: { enum: LABEL_NAMES.filter((name) => name.startsWith("column")) },
        width: { type: "integer", minimum: 1, description: "In pixels." },
        hideWhenEmpty: { type: "boolean", description: "Whether tables leave it out in which no row has it." },
      },
    },
  };
}

/** The columns of all tables: those of the target's templates, but for those that the configuration sets. */
export function readTables(
  templates: ReadonlyMap<string, string>,
  { columns }: Pick<ReferenceOptions, "columns">,
): TableFormats {
  const text = templates.get("tables.json");
  invariant(text !== undefined, "there is no tables.json");
  const tables = JSON.parse(text) as Partial<TableFormats>;
  for (const name of TABLE_NAMES) invariant((tables[name]?.length ?? 0) > 0, `tables.json has no columns for ${name}`);
  return { ...(tables as TableFormats), ...columns };
}

/** A row by its columns; a column that is not shown is not asked for. */
export type Row = (column: string) => Inline;

/** A row whose cells are known. */
export function toRow(cells: Readonly<Record<string, Inline>>): Row {
  return (column) => {
    const cell = cells[column];
    invariant(cell !== undefined, `no column ${column}: there are ${Object.keys(cells).join(", ")}`);
    return cell;
  };
}

/** A table of the given name, with the columns that it is set to have and that say something. */
export function buildTable(name: TableName, rows: readonly Row[], { tables, labels }: TablesContext): TableBlock {
  const columns = tables[name].map((format) => ({ format, cells: rows.map((row) => row(format.column)) }));
  const shown = columns.filter(({ format, cells }) => !format.hideWhenEmpty || cells.some(saysSomething));
  return {
    kind: "table",
    columns: shown.map(({ format: { label, width } }) => ({ heading: markup(labels[label]), ...(width && { width }) })),
    rows: rows.map((_, index) => shown.map(({ cells }) => cells[index] ?? "")),
  };
}

function saysSomething(cell: Inline): boolean {
  return cell !== "" && cell !== NOTHING;
}

interface TablesContext {
  readonly tables: TableFormats;
  readonly labels: Labels;
}
