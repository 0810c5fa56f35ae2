import { toVisibleText } from "./visible-text.ts";

/** The one door for text that becomes a block of code; prettier leaves no white space at the end of a line. The language is ours, never the document's. */
export function toFence(text: string, language: string): string {
  const visible = toVisibleText(text);
  const body = /[ \t]$/m.test(visible) ? visible.replace(/(?<![ \t])[ \t]+$/gm, "") : visible;
  const longest = Math.max(2, ...Array.from(body.matchAll(/`{3,}/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${body}\n${fence}`;
}
