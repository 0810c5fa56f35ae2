import { toVisibleText } from "./visible-text.ts";

/** The one door for text that becomes a block of code, without the line feed that it may end with; prettier leaves no white space at the end of a line. The language is ours, never the document's. */
export function toFence(text: string, language: string): string {
  const visible = toVisibleText(text);
  const trimmed = /[ \t]$/m.test(visible) ? visible.replace(/(?<![ \t])[ \t]+$/gm, "") : visible;
  const body = trimmed.replace(/\n$/, "");
  let longest = 2;
  for (const [run] of body.matchAll(/`{3,}/g)) longest = Math.max(longest, run.length);
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${body}\n${fence}`;
}
