import { escapeHtml, toVisibleText } from "./visible-text.ts";

/** The one door for text that becomes inline code outside a table. */
export function toInlineCode(text: string): string {
  return delimit(toCodeLine(text));
}

/**
 * The same door inside a table, where a bar divides the row even in code. A backslash before a bar cannot be written in
 * Markdown's code there, but in HTML's.
 */
export function toCellCode(text: string): string {
  const line = toCodeLine(text);
  return line.includes("\\|") ? toElementCode(line) : delimit(line.replaceAll("|", "\\|"));
}

/** The same door inside of HTML, where there is no Markdown. */
export function toHtmlCode(text: string): string {
  return `<code>${escapeHtml(toCodeLine(text))}</code>`;
}

function toCodeLine(text: string): string {
  return toVisibleText(text).replace(/[\t\n]/g, " ") || '""';
}

/** The shortest run of backticks that is not in the text, which is also prettier's choice. */
function delimit(line: string): string {
  if (!/[` ]/.test(line)) return `\`${line}\``;
  const runs = new Set(Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  let count = 1;
  while (runs.has(count)) count += 1;
  const isStripped = line.startsWith(" ") && line.endsWith(" ") && line.trim() !== "";
  const padding = isStripped || line.startsWith("`") || line.endsWith("`") ? " " : "";
  const fence = "`".repeat(count);
  return fence + padding + line + padding + fence;
}

/** The same door where Markdown's code does not do. Spaces that formatters would drop are written as what they are. */
export function toElementCode(text: string, openingTag = "<code>"): string {
  const escaped = toCodeLine(text).replace(
    /[!-/:-@[-`{-~]|^ | $| (?= )|(?<= ) /g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
  return `${openingTag}${escaped}</code>`;
}
