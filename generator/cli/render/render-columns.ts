import { textWidth } from "../../printing/text-width.ts";

const GAP = 3;

/** Aligns the cells of rows, except the last cell of each. */
export function renderColumns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, textWidth(cell));
    });
  }
  return rows
    .map((row) => row.map((cell, index) => padCell(cell, widths[index], index === row.length - 1)).join(""))
    .join("\n");
}

function padCell(cell: string, width = 0, isLast: boolean): string {
  return isLast ? cell : cell + " ".repeat(width - textWidth(cell) + GAP);
}
