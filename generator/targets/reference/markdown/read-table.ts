import { toCellCode } from "./inline-code.ts";
import { toLinkUrl } from "./link-url.ts";
import { tidyInline, toInlineMarkdown } from "./markdown-inline.ts";
import { printAligned, type Alignment } from "./table.ts";
import { collapseSpaces, isBlank } from "./visible-text.ts";

interface TableLines {
  readonly block: { readonly kind: "table"; readonly indent: 0; readonly text: string };
  /** The last one's index. */
  readonly end: number;
}

const CELL = { toCode: toCellCode, toUrl: toLinkUrl };

const ROW = /^\|.*\| *$/;

/** A table of plain cells with blank lines around it: https://github.github.com/gfm/#tables-extension-. */
export function readTable(lines: readonly string[], start: number): TableLines | undefined {
  let end = start;
  while (end < lines.length && ROW.test(lines[end] ?? "")) end += 1;
  if (end < start + 2 || !isBlank(lines[start - 1]) || !isBlank(lines[end])) return undefined;
  const [head = [], delimiters = [], ...rows] = lines.slice(start, end).map(readRow);
  const alignments = delimiters.map(readAlignment);
  const isTable = !alignments.includes(undefined) && head.some((cell) => cell !== "");
  const isEven = [delimiters, ...rows].every((row) => row.length === head.length);
  const isPlain = [head, ...rows].flat().every((cell) => toInlineMarkdown(cell, CELL) === cell);
  if (!isTable || !isEven || !isPlain) return undefined;
  const text = printAligned({ head, rows, alignments });
  return { block: { kind: "table", indent: 0, text }, end: end - 1 };
}

function readRow(line: string): string[] {
  const cells = line.trim().slice(1, -1).split("|");
  return cells.map((cell) => tidyInline(collapseSpaces(cell)));
}

function readAlignment(cell: string): Alignment | undefined {
  const [, left, right] = /^(:?)-+(:?)$/.exec(cell) ?? [];
  if (left === undefined || right === undefined) return undefined;
  if (left === "") return right === "" ? "none" : "right";
  return right === "" ? "left" : "center";
}
