import { textWidth } from "../../../plan/text-width.ts";
import { PRETTIER_IGNORE } from "../../../plan/format.ts";

export type TableLayout = "aligned" | "compact" | "auto";

/** An aligned table that is wider than this would pad every row for one long cell. */
const MAX_WIDTH = 400;

/** Prints a table of cells that came through a door, as prettier would, or where prettier is told to leave it. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[], layout: TableLayout): string {
  if (layout === "compact") return printCompact(head, rows);
  const cells = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => textWidth(row[column] ?? ""))));
  const total = widths.reduce((sum, width) => sum + width + 3, 1);
  if (layout === "auto" && total > MAX_WIDTH) return printCompact(head, rows);
  const [first, ...others] = cells.map((row) => printRow(row.map((text, column) => pad(text, widths[column]))));
  return [first, printRow(widths.map((width) => "-".repeat(width))), ...others].join("\n");
}

function pad(text: string, width = 0): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}

function printCompact(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [PRETTIER_IGNORE, printRow(head), printRow(head.map(() => "---")), ...rows.map(printRow)].join("\n");
}

function printRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
