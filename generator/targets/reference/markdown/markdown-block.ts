import { toMarkdownLine } from "./markdown-text.ts";
import { toSimpleBlock } from "./simple-block.ts";
import { loadMarkdownParser, type ParseMarkdown, type Root } from "./markdown-tree.ts";
import { findFaults } from "./mending/block-faults.ts";
import { applyEdits } from "./mending/edit.ts";
import { toLinkUrl, type ToUrl } from "./link-url.ts";
import { splitParts } from "./split-parts.ts";
import { exceedsLimits } from "./text-limits.ts";
import { toVisibleText } from "./visible-text.ts";

/** Markdown that somebody wrote, made fit to stand as a block of a page; formatted. */
export type ToMarkdownBlock = (text: string) => Promise<MarkdownBlock>;

export type ListMarker = "-" | "*";

export interface MarkdownBlock {
  readonly text: string;
  /** Of a list directly after it: not that of the list which the block ends with, or both would be one. */
  readonly nextMarker: ListMarker;
}

type Format = (text: string) => Promise<string>;

/** What a block is made with. */
interface Means {
  readonly format: Format;
  readonly toUrl: ToUrl;
}

/** Mending one fault can show another; what has faults after so many rounds is printed as text. */
const MAX_ROUNDS = 5;

/**
 * The one door for Markdown that becomes a block. Headings go below ours, raw HTML stays only where it is harmless and
 * balanced, links lead somewhere. The result is read again before it is believed.
 */
export function createMarkdownBlock(format: Format, toUrl: ToUrl = toLinkUrl): ToMarkdownBlock {
  const known = new Map<string, Promise<MarkdownBlock>>();
  return (text) => {
    const block = known.get(text) ?? toBlock(text, { format, toUrl });
    known.set(text, block);
    return block;
  };
}

/** Whether a part of a text is printed as it is written, as it exceeds what can be read as Markdown. */
export function isPrintedAsWritten(text: string): boolean {
  const visible = toVisibleText(text);
  const isPlain = (part: string): boolean => exceedsLimits(part) && toSimpleBlock(part) === undefined;
  return isPlain(visible) && splitParts(visible).some(isPlain);
}

async function toBlock(text: string, means: Means): Promise<MarkdownBlock> {
  const visible = toVisibleText(text);
  return tidySimple(visible) ?? (await mendParts(visible, means)) ?? toPlainBlock(visible);
}

/** A list that all that follows is indented below. */
const LAST_LIST = /^- .*(?:\n(?: {2}.*)?)*(?![^])/m;

function tidySimple(text: string): MarkdownBlock | undefined {
  const block = toSimpleBlock(text);
  return block === undefined ? undefined : { text: block, nextMarker: LAST_LIST.test(block) ? "*" : "-" };
}

/** Parsing and formatting takes a hundred times as long as what a simple part takes. */
async function mendParts(text: string, means: Means): Promise<MarkdownBlock | undefined> {
  const parts = splitParts(text);
  const blocks = await Promise.all(parts.map(async (part) => tidySimple(part) ?? readPart(part, means)));
  if (blocks.includes(undefined)) return parts.length === 1 ? undefined : mend(text, means);
  const present = blocks.flatMap((block) => block ?? []).filter((block) => block.text !== "");
  return { text: present.map((block) => block.text).join("\n\n"), nextMarker: present.at(-1)?.nextMarker ?? "-" };
}

async function readPart(part: string, means: Means): Promise<MarkdownBlock | undefined> {
  return exceedsLimits(part) ? toPlainBlock(part) : mend(part, means);
}

/** The slow way: what any text becomes that is read as Markdown; `undefined` if it cannot be. */
export async function mend(text: string, { format, toUrl }: Means): Promise<MarkdownBlock | undefined> {
  if (exceedsLimits(text)) return undefined;
  const parse = await loadMarkdownParser();
  let block = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const tree = parse(block);
    const faults = findFaults(tree, block, toUrl);
    const mended = await format(applyEdits(block, faults));
    if (faults.length === 0 && mended === block && isClosed(block, parse)) {
      const nextMarker = chooseMarker(tree, block);
      return (await isApart(block, nextMarker, format)) ? { text: block, nextMarker } : undefined;
    }
    block = mended;
  }
  return undefined;
}

function chooseMarker(tree: Root, block: string): ListMarker {
  const last = tree.children.at(-1);
  return last?.type === "list" && block[last.position?.start.offset ?? 0] === "-" ? "*" : "-";
}

/** Whether prettier, too, takes a list that follows for another one than the block ends with. */
async function isApart(block: string, nextMarker: ListMarker, format: Format): Promise<boolean> {
  const followed = `${block}\n\n${nextMarker} -`;
  return nextMarker === "-" || (await format(followed)) === followed;
}

/** Whether what follows a block is no part of it, as it would be of a fence that is not closed. */
function isClosed(block: string, parse: ParseMarkdown): boolean {
  if (!/<|```|~~~/.test(block)) return true;
  const last = parse(`${block}\n\n## -\n`).children.at(-1);
  return last?.type === "heading" && last.depth === 2;
}

/** Text as paragraphs of text, line by line. */
function toPlainBlock(text: string): MarkdownBlock {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split("\n").map(toMarkdownLine).filter(Boolean).join("\n"));
  return { text: paragraphs.filter(Boolean).join("\n\n"), nextMarker: "-" };
}
