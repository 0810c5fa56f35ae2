import { toCellCode, toInlineCode } from "./inline-code.ts";
import { toLinkUrl } from "./link-url.ts";
import { escapeMarkdown } from "./markdown-text.ts";
import { collapseSpaces, toVisibleText } from "./visible-text.ts";

const PUNCTUATION = "[!-/:-@[-`{-~]";

/** Punctuation that is told to be itself. */
const ESCAPE = `\\\\${PUNCTUATION}`;

/** Text without marks, but for underscores in its words. */
const UNMARKED = `(?:${ESCAPE}|\\\\(?!${PUNCTUATION})|(?<=[A-Za-z0-9])_+(?=[A-Za-z0-9])|[^\\\\*_\`[\\]<>])*`;

const PHRASE = `[\\p{L}\\p{N}](?:${UNMARKED}[\\p{L}\\p{N}])?`;

/** What of Markdown a cell keeps: code, links and images, strong text, emphasis, URLs, line breaks. All else is text. */
const TOKEN = new RegExp(
  [
    `(?<escape>${ESCAPE})`,
    "(?<ticks>(?<!`)`+(?!`))(?<code>[^]*?[^`])\\k<ticks>(?!`)",
    "(?<image>!?)\\[(?<label>(?:[^[\\]`<>]|`[^`]+`(?!`))*)\\]\\((?<url>[^\\s()<>]+(?:\\([^\\s()<>]*\\)[^\\s()<>]*)*)\\)",
    "<(?<autolink>https?:\\/\\/[^\\s<>]+)>",
    "(?<![\\p{L}\\p{N}])(?<bare>https?:\\/\\/[\\w.~:/?#@!&,;=%+-]*[\\w/])",
    `\\*\\*(?<strong>${PHRASE})\\*\\*`,
    // Beside punctuation, stars need a space on their other side.
    "(?<!\\S)\\*\\*(?<apart>(?!\\s)(?:[^*_`[\\]<>]|`[^`]+`(?!`))+(?<!\\s))\\*\\*(?![^\\s.,:;!?)])",
    `(?<!\\S)(?<mark>[*_])(?<emphasis>${PHRASE})\\k<mark>(?![^\\s.,:;!?)])`,
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
    .map((line) => tidyInline(collapseSpaces(line)));
  return lines
    .filter((line) => line !== "")
    .map((line) => toInlineMarkdown(line, toCode))
    .join("<br>");
}

/** What a line of plain text has nothing of. */
const MARKUP = /[\\`*_[\]<|~$&]|https?:/;

/** The same for one line of visible text, or for the lines of a paragraph. */
export function toInlineMarkdown(line: string, toCode: ToCode = toInlineCode): string {
  if (!MARKUP.test(line)) return line;
  let printed = "";
  let end = 0;
  for (const match of line.matchAll(TOKEN)) {
    printed += escapeMarkdown(line.slice(end, match.index)) + printToken(match[0], match.groups ?? {}, toCode);
    end = match.index + match[0].length;
  }
  return printed + escapeMarkdown(line.slice(end));
}

/** A link, or code over several lines. */
const UNTIDY = /\]\(|`[^`]*\n/;

/**
 * Visible text with its links as they are printed, of those that lead nowhere the labels alone, and code that is broken
 * over lines on one.
 */
export function tidyInline(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.replace(TOKEN, (token, ...rest) => {
    const { code, image, label = "", url } = rest.at(-1) as Groups;
    if (code !== undefined) return token.replaceAll("\n", " ");
    const shown = label.trim().replace(/`[^`]+`/g, (part) => part.replaceAll("\n", " "));
    if (url === undefined || image !== "" || shown === "") return token;
    return toLinkUrl(url) === undefined ? shown : `[${shown}](${url})`;
  });
}

type Groups = Readonly<Partial<Record<string, string>>>;

function printToken(
  token: string,
  { escape, code, image, label, url, autolink, bare, strong, apart, emphasis, br }: Groups,
  toCode: ToCode,
): string {
  if (escape !== undefined) return escape;
  if (br !== undefined) return "<br>";
  if (code !== undefined) return toCode(stripPadding(code));
  if (strong !== undefined) return `**${escapeText(strong)}**`;
  if (apart !== undefined) return `**${printLabel(apart, toCode)}**`;
  if (emphasis !== undefined) return `_${escapeText(emphasis)}_`;
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
    code === undefined ? escapeText(part) : toCode(stripPadding(code)),
  );
}

const ESCAPES = new RegExp(`(${ESCAPE})|[^\\\\]+|\\\\`, "g");

/** Escapes what is not escaped. */
function escapeText(text: string): string {
  return text.replace(ESCAPES, (part, escape?: string) => escape ?? escapeMarkdown(part));
}

/** As CommonMark does: one space on each side of code is no part of it. */
function stripPadding(code: string): string {
  return code.startsWith(" ") && code.endsWith(" ") && code.trim() !== "" ? code.slice(1, -1) : code;
}
