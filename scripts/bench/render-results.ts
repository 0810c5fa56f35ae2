import type { Budget } from "./budgets.ts";
import type { BenchDocument } from "./documents.ts";
import type { Result } from "./result.ts";

const COLUMNS = ["", "median", "of specloom", "peak", "tsc --strict", "tsc"];

/** A document's heading. */
export function renderDocument({ name, megabytes, operations }: BenchDocument): string {
  const size = operations === undefined ? "" : `, ${operations} operations`;
  return `${name}: ${megabytes.toFixed(1)} MB${size}`;
}

/** A table of what was measured on one document. */
export function renderResults(results: readonly Result[]): string {
  const own = results.find(({ name }) => name === "specloom")?.medianSeconds;
  const rows = results.map((result) => renderRow(result, own));
  const widths = COLUMNS.map((_, column) =>
    Math.max(...[COLUMNS, ...rows.filter((row) => row.length > 2)].map((row) => row[column]?.length ?? 0)),
  );
  return [COLUMNS, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 || row.length === 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `  ${line}`)
    .join("\n");
}

/** A row of two cells is one that says why there is nothing to say. */
function renderRow(result: Result, own: number | undefined): string[] {
  const { name, medianSeconds, peakMiB, errors, compileSeconds, fault } = result;
  if (medianSeconds === undefined) return [name, fault ?? ""];
  return [
    name,
    `${medianSeconds.toFixed(2)} s`,
    own === undefined ? "" : (medianSeconds / own).toFixed(2),
    peakMiB === undefined ? "" : `${peakMiB.toFixed(0)} MiB`,
    errors === undefined ? "" : `${errors} errors`,
    compileSeconds === undefined ? "" : `${compileSeconds.toFixed(1)} s`,
  ];
}

/** One line for each budget. */
export function renderBudgets(budgets: readonly Budget[]): string {
  return budgets
    .map(({ what, value, unit, limit, isWithin }) => {
      const [is, may] =
        unit === "×" ? [`${value.toFixed(2)} ×`, `${limit} ×`] : [`${value.toFixed(0)} MiB`, `${limit} MiB`];
      return `  ${isWithin ? "within" : "ABOVE "}  ${what}: ${is} (budget ${may})`;
    })
    .join("\n");
}
