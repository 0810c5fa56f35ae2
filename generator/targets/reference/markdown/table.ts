import { textWidth } from "../../../printing/text-width.ts";

/** Whether the columns of tables are padded; `auto` pads those that do not become too wide by it. */
export type TableWidths = "aligned" | "compact" | "auto";

export type Alignment = "none" | "left" | "center" | "right";

/** Cells that came through a door. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of the columns. Absent: none has any; only aligned tables do. */
  readonly alignments?: readonly (Alignment | undefined)[];
}

/** The same cells, as they are printed between bars. */
export interface TableLayout {
  /** Whether they are padded as prettier pads them. */
  readonly isAligned: boolean;
  readonly head: readonly string[];
  readonly delimiters: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Padding helps readers of the source. It does not help in lines that an editor wraps, where it would double the page. */
const MAX_WIDTH = 100;

/** Pads cells as prettier would, or leaves them as they are. */
export function layOutTable(table: Table, tables: TableWidths): TableLayout {
  const { head, rows, alignments = [] } = table;
  if (tables === "compact") return layOutCompact(table);
  const cells = [head, ...rows].map((row) => row.map((text): MeasuredCell => ({ text, width: textWidth(text) })));
  const widths = head.map((_, column) => cells.reduce((widest, row) => Math.max(widest, row[column]?.width ?? 0), 3));
  const total = widths.reduce((sum, width) => sum + width + 3, 1);
  if (tables === "auto" && total > MAX_WIDTH) return layOutCompact(table);
  const [first = [], ...others] = cells.map((row) =>
    row.map((cell, column) => pad(cell, widths[column], alignments[column])),
  );
  const delimiters = widths.map((width, column) => printDelimiter(width, alignments[column]));
  return { isAligned: true, head: first, delimiters, rows: others };
}

/** An aligned table. */
export function printAligned(table: Table): string {
  const { head, delimiters, rows } = layOutTable(table, "aligned");
  return [head, delimiters, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
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

function layOutCompact({ head, rows }: Table): TableLayout {
  return { isAligned: false, head, delimiters: head.map(() => "---"), rows };
}
