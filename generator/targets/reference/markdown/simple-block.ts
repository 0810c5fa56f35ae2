import { isFormattedLanguage, PRETTIER_IGNORE } from "../../../plan/format.ts";
import { toFence } from "./fence.ts";
import { toCellCode } from "./inline-code.ts";
import { tidyLinks, toInlineMarkdown } from "./markdown-inline.ts";
import { startLine } from "./markdown-text.ts";
import { printTable } from "./table.ts";
import { collapseSpaces } from "./visible-text.ts";

/** The page's own blocks are below headings of level 2. */
const TOP_LEVEL = 3;

type Block = { readonly indent: number } & (
  | { readonly kind: "heading"; readonly depth: number; readonly text: string }
  | { readonly kind: "paragraph"; readonly lines: string[] }
  | { readonly kind: "list"; readonly marker: string; readonly lines: string[] }
  | { readonly kind: "fence" | "quote" | "table"; readonly text: string }
);

/**
 * Most descriptions are paragraphs, headings, flat lists, quotes, tables and fences in the spelling that prettier gives
 * them anyway.
 * For those this is what formatting them would give, at no cost; `undefined` for a text with anything else in it.
 */
export function toSimpleBlock(text: string): string | undefined {
  const blocks = readBlocks(text.split("\n"));
  if (blocks === undefined) return undefined;
  const depths = blocks.flatMap((block) => (block.kind === "heading" ? [block.depth] : []));
  const shift = TOP_LEVEL - Math.min(TOP_LEVEL, ...depths);
  return blocks.map((block) => printBlock(block, shift)).join("\n\n");
}

function printBlock(block: Block, shift: number): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(Math.min(6, block.depth + shift))} ${block.text}`;
    case "paragraph":
      return tidyLinks(block.lines.join("\n"));
    case "list":
      return block.lines.map((line) => `- ${line}`).join("\n");
    case "fence":
    case "quote":
    case "table":
      return block.text;
  }
}

function readBlocks(lines: readonly string[]): Block[] | undefined {
  const blocks: Block[] = [];
  let isAfterBlank = true;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (isBlank(line)) {
      isAfterBlank = true;
      continue;
    }
    const several = readFence(lines, index) ?? readQuote(lines, index) ?? readTable(lines, index);
    const block = several?.block ?? readLine(line, lines[index + 1]);
    if (block === undefined || !canFollow(blocks.at(-1), block, isAfterBlank)) return undefined;
    if (isAfterBlank || !extend(blocks.at(-1), block)) blocks.push(block);
    index = several?.end ?? index;
    isAfterBlank = false;
  }
  return blocks.every(isPlain) ? blocks : undefined;
}

/** Links may go from one line of a paragraph to the next. */
function isPlain(block: Block): boolean {
  if (block.kind !== "paragraph") return true;
  const text = tidyLinks(block.lines.join("\n"));
  return toInlineMarkdown(text) === text;
}

interface Lines {
  readonly block: Block;
  /** The last one's index. */
  readonly end: number;
}

function readFence(lines: readonly string[], start: number): Lines | undefined {
  const [opening, space = "", language = ""] = /^( {0,3})```(\w*) *$/.exec(lines[start] ?? "") ?? [];
  if (opening === undefined) return undefined;
  const end = lines.findIndex((line, index) => index > start && /^ {0,3}```+ *$/.test(line));
  if (end <= start + 1) return undefined;
  const body = lines.slice(start + 1, end).map((line) => line.replace(new RegExp(`^ {0,${space.length}}`), ""));
  const code = toFence(body.join("\n"), language);
  const text = isFormattedLanguage(language) ? `${PRETTIER_IGNORE}\n${code}` : code;
  return { block: { kind: "fence", indent: space.length, text }, end };
}

const QUOTED = /^ {0,3}> ?/;

/** What GitHub shows as a note of this kind. */
const ALERT = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]$/;

/** A quote with blank lines around it, of paragraphs and lists. */
function readQuote(lines: readonly string[], start: number): Lines | undefined {
  const end = findEnd(lines, start, QUOTED);
  if (end === start || !isBlank(lines[start - 1]) || !isBlank(lines[end])) return undefined;
  const [first = "", ...others] = lines.slice(start, end).map((line) => line.replace(QUOTED, ""));
  const isAlert = ALERT.test(first.trim());
  const blocks = readBlocks(isAlert ? others : [first, ...others]);
  if (blocks === undefined || !blocks.every(({ kind }) => kind === "paragraph" || kind === "list")) return undefined;
  if (isAlert && (isBlank(others[0]) || blocks[0]?.kind !== "paragraph")) return undefined;
  const text = `${isAlert ? `${first.trim()}\n` : ""}${blocks.map((block) => printBlock(block, 0)).join("\n\n")}`;
  const quoted = text.split("\n").map((line) => (line === "" ? ">" : `> ${line}`));
  return { block: { kind: "quote", indent: 0, text: quoted.join("\n") }, end: end - 1 };
}

/** A table of plain cells with blank lines around it. */
function readTable(lines: readonly string[], start: number): Lines | undefined {
  const end = findEnd(lines, start, /^\|.*\| *$/);
  if (end < start + 2 || !isBlank(lines[start - 1]) || !isBlank(lines[end])) return undefined;
  const [head = [], delimiters = [], ...rows] = lines.slice(start, end).map(readRow);
  const isTable = delimiters.every((cell) => /^-{3,}$/.test(cell)) && head.some((cell) => cell !== "");
  const isEven = [delimiters, ...rows].every((row) => row.length === head.length);
  const isPlainTable = [head, ...rows].flat().every((cell) => toInlineMarkdown(cell, toCellCode) === cell);
  if (!isTable || !isEven || !isPlainTable) return undefined;
  return { block: { kind: "table", indent: 0, text: printTable(head, rows, "aligned") }, end: end - 1 };
}

/** Where the lines that look like one thing end. */
function findEnd(lines: readonly string[], start: number, pattern: RegExp): number {
  let end = start;
  while (end < lines.length && pattern.test(lines[end] ?? "")) end += 1;
  return end;
}

function readRow(line: string): string[] {
  const cells = line.trim().slice(1, -1).split("|");
  return cells.map((cell) => tidyLinks(collapseSpaces(cell)));
}

function isBlank(line = ""): boolean {
  return line.trim() === "";
}

/** A line as a block of its own; `undefined` for whatever prettier would spell in another way. */
function readLine(line: string, next = ""): Block | undefined {
  const [, space = "", marker = "", rest = ""] = /^( {0,3})(#{1,6} +|[-*+] +)?(\S.*)$/.exec(line) ?? [];
  const text = collapseSpaces(rest);
  const indent = space.length;
  const isHardBreak = / {2,}$/.test(line) && !isBlank(next);
  if (text === "" || isHardBreak || /[\t|]|(?:^|\s)#+$|^ *</.test(line) || startLine(text) !== text) return undefined;
  if (marker === "") return { kind: "paragraph", indent, lines: [text] };
  const tidy = tidyLinks(text);
  if (toInlineMarkdown(tidy) !== tidy) return undefined;
  if (marker.startsWith("#")) return { kind: "heading", indent, depth: marker.trim().length, text: tidy };
  return marker.length <= 5 ? { kind: "list", indent, marker: marker.trim(), lines: [tidy] } : undefined;
}

/** After an item of a list, an indented line belongs to the item, and so does a line without a blank one before it. */
function canFollow(before: Block | undefined, block: Block, isAfterBlank: boolean): boolean {
  if (before?.kind !== "list") return true;
  if (block.kind === "list") return !isAfterBlank && block.indent === before.indent && block.marker === before.marker;
  return block.indent === 0 && (isAfterBlank || block.kind !== "paragraph");
}

function extend(before: Block | undefined, block: Block): boolean {
  if (block.kind !== "paragraph" && block.kind !== "list") return false;
  if (before?.kind !== block.kind) return false;
  before.lines.push(...block.lines);
  return true;
}
