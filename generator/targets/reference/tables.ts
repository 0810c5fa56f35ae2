import { invariant } from "../../diagnostics/invariant.ts";
import type { LabelName } from "./label-names.ts";
import type { Labels } from "./labels.ts";
import { printTable } from "./markdown/table.ts";
import type { ReferenceOptions } from "./reference-options.ts";

/** The tables that pages have. */
export const TABLE_NAMES = ["request", "response", "model", "errors", "groups", "operations"] as const;

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

/** A row by its columns, whose texts came through a door; a column that is not shown is not asked for. */
export type Row = (column: string) => string;

/** A row whose texts are known. */
export function toRow(texts: Readonly<Record<string, string>>): Row {
  return (column) => {
    const text = texts[column];
    invariant(text !== undefined, `no column ${column}: there are ${Object.keys(texts).join(", ")}`);
    return text;
  };
}

export interface TableContent {
  readonly columns: readonly ColumnFormat[];
  readonly rows: readonly Row[];
  readonly labels: Labels;
  readonly options: Pick<ReferenceOptions, "tables">;
}

export function printRows({ columns, rows, labels, options }: TableContent): string {
  const head = columns.map(({ label, width }) => printHeading(labels[label], width));
  const cells = rows.map((row) => columns.map(({ column }) => row(column)));
  return printTable({ head, rows: cells }, options.tables);
}

function printHeading(label: string, width?: number): string {
  return width === undefined ? label : `<div style="width:${width}px">${label}</div>`;
}
