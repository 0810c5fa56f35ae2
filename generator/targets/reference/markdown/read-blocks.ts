/**
 * The blocks of Markdown that is spelt in the usual ways, which is most of what descriptions are; whatever could be read
 * in another way is not read at all: https://spec.commonmark.org/0.31.2/#container-blocks.
 */
import { isFormattedLanguage, PRETTIER_IGNORE } from "../../../printing/format.ts";
import { toFence } from "./fence.ts";
import { tidyInline, toInlineMarkdown } from "./markdown-inline.ts";
import { startLine } from "./markdown-text.ts";
import { readTable } from "./read-table.ts";
import { collapseSpaces, isBlank } from "./visible-text.ts";

/** A block with the spaces before it. */
type Content = { readonly indent: number } & (
  | { readonly kind: "heading"; readonly depth: number; readonly text: string }
  | { readonly kind: "paragraph"; readonly lines: string[] }
  | { readonly kind: "list"; readonly items: readonly Item[] }
  | { readonly kind: "quote"; readonly alert?: string; readonly blocks: readonly Block[] }
  | { readonly kind: "fence" | "table"; readonly text: string }
);

/** Whether there is a blank line above it. */
interface Placed {
  readonly isAfterBlank: boolean;
}

export type Block = Content & Placed;

export interface Item extends Placed {
  readonly blocks: readonly Block[];
}

interface Lines {
  readonly block: Content;
  /** The last one's index. */
  readonly end: number;
}

/** The blocks of all lines of a container; `undefined` if there is anything among them that could be something else. */
export function readBlocks(lines: readonly string[]): Block[] | undefined {
  const blocks: Block[] = [];
  let isAfterBlank = true;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (isBlank(line)) {
      isAfterBlank = true;
      continue;
    }
    const several =
      readFence(lines, index) ?? readQuote(lines, index) ?? readList(lines, index) ?? readTable(lines, index);
    const block = several?.block ?? readLine(line, lines[index + 1]);
    if (block === undefined || !canFollow(blocks.at(-1), block, isAfterBlank)) return undefined;
    if (isAfterBlank || !extend(blocks.at(-1), block)) blocks.push({ ...block, isAfterBlank });
    index = several?.end ?? index;
    isAfterBlank = false;
  }
  return blocks.every(isPlain) ? blocks : undefined;
}

/** Links and code may go from one line of a paragraph to the next. */
function isPlain(block: Block): boolean {
  if (block.kind !== "paragraph") return true;
  const text = tidyInline(block.lines.join("\n"));
  return toInlineMarkdown(text) === text;
}

/** Behind a list, what is indented may belong to its last item. */
function canFollow(before: Block | undefined, block: Content, isAfterBlank: boolean): boolean {
  if (before?.kind !== "list") return true;
  return block.kind !== "list" && block.indent === 0 && (isAfterBlank || block.kind !== "paragraph");
}

function extend(before: Block | undefined, block: Content): boolean {
  if (before?.kind !== "paragraph" || block.kind !== "paragraph") return false;
  before.lines.push(...block.lines);
  return true;
}

function hasOnly(kinds: readonly Block["kind"][], blocks: readonly Block[]): boolean {
  return blocks.every(({ kind }) => kinds.includes(kind));
}

/** What begins something else, or is one thing for some readers and another for others. */
const ODD_LINE = /[\t|]|(?:^|\s)#+ *$|^ *(?:<|```|~~~|\*(?: |$)|(?:[*_] *){3,}$)/;

/** A line as a block of its own; `undefined` for whatever prettier would spell in another way. */
function readLine(line: string, next = ""): Content | undefined {
  const [, space = "", marker = "", rest = ""] = /^( {0,3})(#{1,6} +)?(\S.*)$/.exec(line) ?? [];
  const text = collapseSpaces(rest);
  const indent = space.length;
  const isHardBreak = line.endsWith("  ") && !isBlank(next);
  if (text === "" || isHardBreak || ODD_LINE.test(line) || startLine(text) !== text) return undefined;
  if (marker === "") return { kind: "paragraph", indent, lines: [text] };
  const tidy = tidyInline(text);
  if (toInlineMarkdown(tidy) !== tidy) return undefined;
  return { kind: "heading", indent, depth: marker.trim().length, text: tidy };
}

function readFence(lines: readonly string[], start: number): Lines | undefined {
  const [opening, space = "", language = ""] = /^( {0,3})```(\w*) *$/.exec(lines[start] ?? "") ?? [];
  if (opening === undefined) return undefined;
  let end = start + 1;
  while (end < lines.length && !/^ {0,3}```+ *$/.test(lines[end] ?? "")) end += 1;
  if (end === start + 1 || end === lines.length) return undefined;
  const margin = new RegExp(`^ {0,${space.length}}`);
  const body = lines.slice(start + 1, end).map((line) => `${line.replace(margin, "")}\n`);
  const code = toFence(body.join(""), language);
  const text = isFormattedLanguage(language) ? `${PRETTIER_IGNORE}\n${code}` : code;
  return { block: { kind: "fence", indent: space.length, text }, end };
}

const QUOTED = /^( {0,3})> ?/;

/** What GitHub shows as a note of this kind. */
const ALERT = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]$/;

/** A quote of paragraphs and lists. */
function readQuote(lines: readonly string[], start: number): Lines | undefined {
  const [, space] = QUOTED.exec(lines[start] ?? "") ?? [];
  if (space === undefined) return undefined;
  const quoted: string[] = [];
  let isFenced = false;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (QUOTED.test(line)) quoted.push(line.replace(QUOTED, ""));
    else if (!isFenced && goesOn(quoted.at(-1), line)) quoted.push(line.trimStart());
    else break;
    isFenced ||= isFence(quoted.at(-1));
  }
  const [first = "", ...others] = quoted;
  const alert = ALERT.exec(first.trim())?.[0];
  const blocks = readBlocks(alert === undefined ? quoted : others);
  if (blocks === undefined || blocks.length === 0 || !hasOnly(["paragraph", "list"], blocks)) return undefined;
  if ((alert !== undefined && isBlank(others[0])) || !blocks.every(isPlainInQuote)) return undefined;
  const block = { kind: "quote", indent: space.length, blocks, ...(alert !== undefined && { alert }) } as const;
  return { block, end: start + quoted.length - 1 };
}

/** Not a list with blank lines and lists in it, whose blank lines prettier takes for others. */
function isPlainInQuote(block: Block): boolean {
  if (block.kind !== "list") return true;
  return (
    !block.items.slice(1).some((item) => item.isAfterBlank) ||
    block.items.every(({ blocks }) => hasOnly(["paragraph"], blocks))
  );
}

const BULLET = /^( {0,3})([-*+])( {1,4})(\S.*)$/;

/** A list of paragraphs, fences and lists whose items have the same bullet at the same indentation. */
function readList(lines: readonly string[], start: number): Lines | undefined {
  const [, space, bullet] = BULLET.exec(lines[start] ?? "") ?? [];
  if (space === undefined) return undefined;
  const items: { readonly lines: string[]; readonly isAfterBlank: boolean }[] = [];
  let offset = 0;
  let isFenced = false;
  let end = start;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? "";
    const isAfterBlank = isBlank(lines[end - 1]);
    const [, ownSpace, ownBullet, gap = "", text = ""] = BULLET.exec(line) ?? [];
    const own = items.at(-1)?.lines;
    if (ownSpace === space && ownBullet === bullet) {
      items.push({ lines: [text], isAfterBlank });
      offset = space.length + 1 + gap.length;
      isFenced = isFence(text);
    } else if (isBlank(line)) own?.push("");
    else if (line.startsWith(" ".repeat(offset))) own?.push(line.slice(offset));
    else if (!isFenced && goesOn(own?.at(-1), line)) own?.push(line.trimStart());
    else break;
    isFenced ||= isFence(line);
  }
  const read = items.map((item) => ({ ...item, blocks: readBlocks(item.lines) }));
  const whole = read.flatMap(({ blocks, isAfterBlank }) => (blocks === undefined ? [] : [{ blocks, isAfterBlank }]));
  if (whole.length < read.length || !whole.every(isPlainItem)) return undefined;
  while (isBlank(lines[end - 1])) end -= 1;
  return { block: { kind: "list", indent: space.length, items: whole }, end: end - 1 };
}

/** One that is followed by a blank line if there is one in it, as prettier has it. */
function isPlainItem({ blocks }: Item, index: number, items: readonly Item[]): boolean {
  const isLoose = blocks.slice(1).some(({ isAfterBlank }) => isAfterBlank);
  return hasOnly(["paragraph", "fence", "list"], blocks) && (!isLoose || items[index + 1]?.isAfterBlank !== false);
}

/** Whether a line without the marks of a container goes on with the paragraph that the container's last line is of. */
function goesOn(last = "", line: string): boolean {
  const text = last.replace(/^(?: *[-*+] +)* */, "");
  return [text, line].every((each) => readLine(each)?.kind === "paragraph");
}

/** Whether a line may begin a fence, in whose code there are no paragraphs. */
function isFence(line = ""): boolean {
  return /^(?: *[-*+] +)* *```/.test(line);
}
