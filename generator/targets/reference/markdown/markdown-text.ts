import { toVisibleLine } from "./visible-text.ts";

/**
 * The one door for text that is no Markdown and becomes a part of a line: a title, a label, a name. It begins no
 * construct, and a bar in it divides no row.
 */
export function toMarkdownText(text: string): string {
  return escapeMarkdown(toVisibleLine(text)).replace(/(^|\s)(#+)$/, "$1\\$2");
}

/** Escapes one line of visible text, for the doors of this folder. */
export function escapeMarkdown(line: string): string {
  if (!/[\\`*_[\]<|~$&]/.test(line)) return line;
  return line
    .replace(/[\\`*[\]|~$]/g, "\\$&")
    .replace(/(?<![A-Za-z0-9_])_+|_+(?![A-Za-z0-9_])/g, (run) => "\\_".repeat(run.length))
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replaceAll("<", "&lt;");
}
