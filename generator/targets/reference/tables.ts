import { invariant } from "../../diagnostics/invariant.ts";
import type { TableBlock } from "./content/block.ts";
import { markup, type Inline } from "./content/inline.ts";
import type { LabelName } from "./label-names.ts";
import type { Labels } from "./labels.ts";

/** The tables that pages have. */
const TABLE_NAMES = ["request", "response", "model", "errors", "groups", "operations"] as const;

export type TableName = (typeof TABLE_NAMES)[number];

/** A column: what of a row it shows, and what is above it. */
export interface ColumnFormat {
  readonly column: string;
  readonly label: LabelName;
  /** In pixels, which themes are asked for where there are many columns. */
  readonly width?: number;
}

/** The columns of each table, in their order. */
export type TableFormats = Readonly<Record<TableName, readonly ColumnFormat[]>>;

/** Reads the columns of all tables from the target's templates. */
export function readTables(templates: ReadonlyMap<string, string>): TableFormats {
  const text = templates.get("tables.json");
  invariant(text !== undefined, "there is no tables.json");
  const tables = JSON.parse(text) as Partial<TableFormats>;
  for (const name of TABLE_NAMES) invariant((tables[name]?.length ?? 0) > 0, `tables.json has no columns for ${name}`);
  return tables as TableFormats;
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

/** A table of the given name with the columns that it is set to have. */
export function buildTable(name: TableName, rows: readonly Row[], { tables, labels }: TablesContext): TableBlock {
  const formats = tables[name];
  return {
    kind: "table",
    columns: formats.map(({ label, width }) => ({ heading: markup(labels[label]), ...(width && { width }) })),
    rows: rows.map((row) => formats.map(({ column }) => row(column))),
  };
}

interface TablesContext {
  readonly tables: TableFormats;
  readonly labels: Labels;
}
