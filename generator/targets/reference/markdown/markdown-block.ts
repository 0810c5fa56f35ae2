import { toMarkdownLine } from "./markdown-text.ts";
import { toSimpleBlock } from "./simple-block.ts";
import { loadMarkdownParser, type ParseMarkdown } from "./markdown-tree.ts";
import { applyEdits, findFaults } from "./block-faults.ts";
import { splitParts } from "./split-parts.ts";
import { toVisibleText } from "./visible-text.ts";

/** Markdown that somebody wrote, made fit to stand as a block of a page; formatted. */
export type ToMarkdownBlock = (text: string) => Promise<string>;

type Format = (text: string) => Promise<string>;

/** Mending one fault can show another; what has faults after so many rounds is printed as text. */
const MAX_ROUNDS = 5;

/**
 * The one door for Markdown that becomes a block. Headings go below ours, raw HTML stays only where it is harmless and
 * balanced, links lead somewhere. The result is read again before it is believed.
 */
export function createMarkdownBlock(format: Format): ToMarkdownBlock {
  const known = new Map<string, Promise<string>>();
  return (text) => {
    const block = known.get(text) ?? toBlock(text, format);
    known.set(text, block);
    return block;
  };
}

async function toBlock(text: string, format: Format): Promise<string> {
  const visible = toVisibleText(text);
  return toSimpleBlock(visible) ?? (await mendParts(visible, format)) ?? toParagraphs(visible);
}

/** Parsing and formatting takes a hundred times as long as what a simple part takes. */
async function mendParts(text: string, format: Format): Promise<string | undefined> {
  const parts = splitParts(text);
  const blocks = await Promise.all(parts.map(async (part) => toSimpleBlock(part) ?? mend(part, format)));
  if (!blocks.includes(undefined)) return blocks.filter(Boolean).join("\n\n");
  return parts.length === 1 ? undefined : mend(text, format);
}

async function mend(text: string, format: Format): Promise<string | undefined> {
  const parse = await loadMarkdownParser();
  let block = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const faults = findFaults(parse(block), block);
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
function toParagraphs(text: string): string {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split("\n").map(toMarkdownLine).filter(Boolean).join("\n"));
  return paragraphs.filter(Boolean).join("\n\n");
}
