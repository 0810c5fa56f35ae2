import { toCellCode, toInlineCode } from "./inline-code.ts";
import { toLinkUrl } from "./link-url.ts";
import { escapeMarkdown } from "./markdown-text.ts";
import { collapseSpaces, toVisibleText } from "./visible-text.ts";

/** What of Markdown a cell keeps: code, links and images, strong text, emphasis, URLs, line breaks. All else is text. */
const TOKEN = new RegExp(
  [
    "(?<ticks>(?<!`)`+(?!`))(?<code>.*?[^`])\\k<ticks>(?!`)",
    "(?<image>!?)\\[(?<label>(?:[^[\\]`<>]|`[^`]+`(?!`))*)\\]\\((?<url>[^\\s()<>]+(?:\\([^\\s()<>]*\\)[^\\s()<>]*)*)\\)",
    "<(?<autolink>https?:\\/\\/[^\\s<>]+)>",
    "(?<![\\p{L}\\p{N}])(?<bare>https?:\\/\\/[\\w.~:/?#@!&,;=%+-]*[\\w/])",
    "\\*\\*(?<strong>[\\p{L}\\p{N}](?:[^*_`[\\]<>]*[\\p{L}\\p{N}])?)\\*\\*",
    // Beside punctuation, stars need a space on their other side.
    "(?<!\\S)\\*\\*(?<apart>(?!\\s)(?:[^*_`[\\]<>]|`[^`]+`(?!`))+(?<!\\s))\\*\\*(?![^\\s.,:;!?)])",
    "(?<!\\S)(?<mark>[*_])(?<emphasis>[\\p{L}\\p{N}](?:[^*_`[\\]<>]*[\\p{L}\\p{N}])?)\\k<mark>(?![^\\s.,:;!?)])",
    "(?<br><br ?\\/?>)",
  ].join("|"),
  "gu",
);

type ToCode = (text: string) => string;

/** The one door for Markdown that becomes a table cell: it stays in its row, whatever it says. */
export function toMarkdownCell(text: string): string {
  return toMarkdownLines(text, toCellCode);
}

/** The same door for a line outside of tables, behind something that is already there. */
export function toMarkdownPhrase(text: string): string {
  return toMarkdownLines(text, toInlineCode);
}

function toMarkdownLines(text: string, toCode: ToCode): string {
  const lines = toVisibleText(text)
    .split("\n")
    .map((line) => tidyLinks(collapseSpaces(line)));
  return lines
    .filter((line) => line !== "")
    .map((line) => toInlineMarkdown(line, toCode))
    .join("<br>");
}

/** The same for one line of visible text, or for the lines of a paragraph. */
export function toInlineMarkdown(line: string, toCode: ToCode = toInlineCode): string {
  if (!/[\\`*_[\]<|~$&]|https?:/.test(line)) return line;
  let printed = "";
  let end = 0;
  for (const match of line.matchAll(TOKEN)) {
    printed += escapeMarkdown(line.slice(end, match.index)) + printToken(match[0], match.groups ?? {}, toCode);
    end = match.index + match[0].length;
  }
  return printed + escapeMarkdown(line.slice(end));
}

/** Visible text with its links as they are printed, and of those that lead nowhere the labels alone. */
export function tidyLinks(text: string): string {
  if (!text.includes("](")) return text;
  return text.replace(TOKEN, (token, ...rest) => {
    const { image, label = "", url } = rest.at(-1) as Groups;
    if (url === undefined || image !== "" || label.trim() === "") return token;
    return toLinkUrl(url) === undefined ? label.trim() : `[${label.trim()}](${url})`;
  });
}

type Groups = Readonly<Partial<Record<string, string>>>;

function printToken(
  token: string,
  { code, image, label, url, autolink, bare, strong, apart, emphasis, br }: Groups,
  toCode: ToCode,
): string {
  if (br !== undefined) return "<br>";
  if (code !== undefined) return toCode(stripPadding(code));
  if (strong !== undefined) return `**${escapeMarkdown(strong)}**`;
  if (apart !== undefined) return `**${printLabel(apart, toCode)}**`;
  if (emphasis !== undefined) return `_${escapeMarkdown(emphasis)}_`;
  if (url !== undefined) return printLink(token, { image, label, url }, toCode);
  const target = toLinkUrl(autolink ?? bare ?? "");
  if (target === undefined) return escapeMarkdown(token);
  return bare !== undefined && isPlainUrl(target) ? target : `<${target}>`;
}

/** Whether no part of a URL would be emphasis if Markdown took it for no URL. */
function isPlainUrl(url: string): boolean {
  return escapeMarkdown(url) === url;
}

function printLink(token: string, { image = "", label = "", url = "" }: Groups, toCode: ToCode): string {
  const target = toLinkUrl(url);
  if (target === undefined || label.trim() === "") return escapeMarkdown(token);
  return `${image}[${printLabel(label.trim(), toCode)}](${target})`;
}

/** Text with nothing but code in it. */
function printLabel(label: string, toCode: ToCode): string {
  return label.replace(/`([^`]+)`|[^`]+|`/g, (part, code?: string) =>
    code === undefined ? escapeMarkdown(part) : toCode(stripPadding(code)),
  );
}

/** As CommonMark does: one space on each side of code is no part of it. */
function stripPadding(code: string): string {
  return code.startsWith(" ") && code.endsWith(" ") && code.trim() !== "" ? code.slice(1, -1) : code;
}
