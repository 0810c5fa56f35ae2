import { toVisibleText } from "./comment.ts";

/** Characters that may be markup in the middle of a line, in Markdown with GitHub's extensions. */
const ACTIVE = /[\\`*_[\]<&~$]/g;

/** The one door for text that becomes text of the package's Markdown, in the middle of a line. */
export function toMarkdownText(text: string): string {
  return toVisibleText(text).replace(ACTIVE, "\\$&");
}

/** The one door for text that becomes inline code of the package's Markdown. */
export function toMarkdownCode(text: string): string {
  const code = toVisibleText(text);
  const runs = Array.from(code.matchAll(/`+/g), ([run]) => run.length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  const padding = /^`|`$/.test(code) ? " " : "";
  return `${fence}${padding}${code}${padding}${fence}`;
}
