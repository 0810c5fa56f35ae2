import { textWidth } from "../../../printing/text-width.ts";
import { PRETTIER_IGNORE } from "../../../printing/format.ts";

export type TableLayout = "aligned" | "compact" | "auto";

export type Alignment = "none" | "left" | "center" | "right";

/** Cells that came through a door. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of the columns. Absent: none has any; only aligned tables do. */
  readonly alignments?: readonly (Alignment | undefined)[];
}

/** An aligned table that is wider than this would pad every row for one long cell. */
const MAX_WIDTH = 400;

/** Prints a table as prettier would, or under a `prettier-ignore`. */
export function printTable(table: Table, layout: TableLayout): string {
  const { head, rows, alignments = [] } = table;
  if (layout === "compact") return printCompact(table);
  const cells = [head, ...rows].map((row) => row.map((text): MeasuredCell => ({ text, width: textWidth(text) })));
  const widths = head.map((_, column) => cells.reduce((widest, row) => Math.max(widest, row[column]?.width ?? 0), 3));
  const total = widths.reduce((sum, width) => sum + width + 3, 1);
  if (layout === "auto" && total > MAX_WIDTH) return printCompact(table);
  const [first, ...others] = cells.map((row) =>
    printRow(row.map((cell, column) => pad(cell, widths[column], alignments[column]))),
  );
  const delimiters = widths.map((width, column) => printDelimiter(width, alignments[column]));
  return [first, printRow(delimiters), ...others].join("\n");
}

interface MeasuredCell {
  readonly text: string;
  readonly width: number;
}

function pad({ text, width }: MeasuredCell, columnWidth = 0, alignment?: Alignment): string {
  const space = Math.max(0, columnWidth - width);
  const before = alignment === "right" ? space : alignment === "center" ? Math.floor(space / 2) : 0;
  return " ".repeat(before) + text + " ".repeat(space - before);
}

function printDelimiter(width: number, alignment: Alignment = "none"): string {
  const start = alignment === "left" || alignment === "center" ? ":" : "-";
  const end = alignment === "right" || alignment === "center" ? ":" : "-";
  return start + "-".repeat(width - 2) + end;
}

function printCompact({ head, rows }: Table): string {
  return [PRETTIER_IGNORE, printRow(head), printRow(head.map(() => "---")), ...rows.map(printRow)].join("\n");
}

function printRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
