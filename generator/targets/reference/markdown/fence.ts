import { toVisibleText } from "./visible-text.ts";

/** The one door for text that becomes a block of code; prettier leaves no white space at the end of a line. The language is ours, never the document's. */
export function toFence(text: string, language: string): string {
  const body = toVisibleText(text).replace(/(?<![ \t])[ \t]+$/gm, "");
  const longest = Math.max(0, ...Array.from(body.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}
