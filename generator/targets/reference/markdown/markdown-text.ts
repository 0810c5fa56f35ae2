import { toVisibleLine } from "./visible-text.ts";

/**
 * The one door for text that is no Markdown and becomes a part of a line: a title, a label, a name. It begins no
 * construct, and a bar in it divides no row.
 */
export function toMarkdownText(text: string): string {
  return escapeMarkdown(toVisibleLine(text)).replace(/(^|\s)(#+)$/, "$1\\$2");
}

/** What may be more than a character of its line. */
const MARKUP = /[\\`*_[\]<|~$&]/;

/** Escapes one line of visible text, for the doors of this folder. */
export function escapeMarkdown(line: string): string {
  if (!MARKUP.test(line)) return line;
  return line
    .replace(/[\\`*[\]|~$]/g, "\\$&")
    .replace(/(?<![A-Za-z0-9_])_+|(?<!_)_+(?![A-Za-z0-9_])/g, (run) => "\\_".repeat(run.length))
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replaceAll("<", "&lt;");
}

/** What would begin a block of another kind, or make the line before a heading. */
const BLOCK_START = /^(?:[#+\-=>:]|(?=\d+[.)]))/;

/** The same door for text that is a line of its own. */
export function toMarkdownLine(text: string): string {
  return startLine(toMarkdownText(text));
}

/** Lets inline Markdown begin a line without beginning a block. */
export function startLine(inline: string): string {
  if (!BLOCK_START.test(inline)) return inline;
  return inline.replace(/^[#+\-=>:]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
