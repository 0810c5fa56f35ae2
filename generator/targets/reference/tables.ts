import { invariant } from "../../diagnostics/invariant.ts";
import type { TableBlock } from "./content/block.ts";
import { markup, NOTHING, type Inline } from "./content/inline.ts";
import { TABLE_NAMES, type TableFormats, type TableName } from "./columns.ts";
import type { Labels } from "./labels.ts";
import type { ReferenceOptions } from "./reference-options.ts";

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
