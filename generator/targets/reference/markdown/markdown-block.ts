import { toMarkdownLine } from "./markdown-text.ts";
import { toSimpleBlock } from "./simple-block.ts";
import { loadMarkdownParser, type ParseMarkdown } from "./markdown-tree.ts";
import { findFaults } from "./mending/block-faults.ts";
import { applyEdits } from "./mending/edit.ts";
import { toLinkUrl, type ToUrl } from "./link-url.ts";
import { splitParts } from "./split-parts.ts";
import { exceedsLimits } from "./text-limits.ts";
import { toVisibleText } from "./visible-text.ts";

/** An author's Markdown as a block of a page, formatted. */
export type ToMarkdownBlock = (text: string) => Promise<string>;

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
 * balanced, and every link has a target. The result is parsed again to prove it.
 */
export function createMarkdownBlock(format: Format, toUrl: ToUrl = toLinkUrl): ToMarkdownBlock {
  const known = new Map<string, Promise<string>>();
  return (text) => {
    const block = known.get(text) ?? toBlock(text, { format, toUrl });
    known.set(text, block);
    return block;
  };
}

/** Whether a part of a text is printed verbatim, because it exceeds the limits of what is read as Markdown. */
export function isPrintedAsWritten(text: string): boolean {
  const visible = toVisibleText(text);
  const isPlain = (part: string): boolean => exceedsLimits(part) && toSimpleBlock(part) === undefined;
  return isPlain(visible) && splitParts(visible).some(isPlain);
}

async function toBlock(text: string, means: Means): Promise<string> {
  const visible = toVisibleText(text);
  return toSimpleBlock(visible) ?? (await mendParts(visible, means)) ?? toPlainBlock(visible);
}

/** Parsing and formatting takes a hundred times as long as what a simple part takes. */
async function mendParts(text: string, means: Means): Promise<string | undefined> {
  const parts = splitParts(text);
  const blocks = await Promise.all(parts.map(async (part) => toSimpleBlock(part) ?? readPart(part, means)));
  if (blocks.includes(undefined)) return parts.length === 1 ? undefined : mend(text, means);
  return blocks.filter(Boolean).join("\n\n");
}

async function readPart(part: string, means: Means): Promise<string | undefined> {
  return exceedsLimits(part) ? toPlainBlock(part) : mend(part, means);
}

/** The slow way: what any text becomes that is read as Markdown; `undefined` if it cannot be. */
export async function mend(text: string, { format, toUrl }: Means): Promise<string | undefined> {
  if (exceedsLimits(text)) return undefined;
  const parse = await loadMarkdownParser();
  let block = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const tree = parse(block);
    const faults = findFaults(tree, block, toUrl);
    const mended = await format(applyEdits(block, faults));
    if (faults.length === 0 && mended === block && isClosed(block, parse)) return block;
    block = mended;
  }
  return undefined;
}

/** Whether what follows a block is no part of it, as it would be of a fence that is not closed. */
function isClosed(block: string, parse: ParseMarkdown): boolean {
  if (!/<|```|~~~/.test(block)) return true;
  const last = parse(`${block}\n\n## -\n`).children.at(-1);
  return last?.type === "heading" && last.depth === 2;
}

/** Text as paragraphs of text, line by line. */
function toPlainBlock(text: string): string {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split("\n").map(toMarkdownLine).filter(Boolean).join("\n"));
  return paragraphs.filter(Boolean).join("\n\n");
}
