import type { Edit } from "./mending/edit.ts";
import { toCellCode, toInlineCode } from "./inline-code.ts";
import { ESCAPE, needsElement, TOKEN, type Groups } from "./inline-token.ts";
import { toLinkUrl, type ToUrl } from "./link-url.ts";
import { escapeMarkdown } from "./markdown-text.ts";
import { listParagraphs } from "./paragraphs.ts";
import { joinLines, toVisibleText } from "./visible-text.ts";

/** How a place writes code, and where its links lead. */
interface Spelling {
  readonly toCode: (text: string) => string;
  readonly toUrl: ToUrl;
}

const BLOCK: Spelling = { toCode: toInlineCode, toUrl: toLinkUrl };

/** The one door for Markdown that becomes a table cell: it stays in its row, whatever it says. */
export function toMarkdownCell(text: string, toUrl: ToUrl = toLinkUrl): string {
  return toMarkdownLines(text, { toCode: toCellCode, toUrl });
}

/** The same door for a line outside of tables, behind something that is already there. */
export function toMarkdownPhrase(text: string, toUrl: ToUrl = toLinkUrl): string {
  return toMarkdownLines(text, { toCode: toInlineCode, toUrl });
}

function toMarkdownLines(text: string, spelling: Spelling): string {
  return listParagraphs(toVisibleText(text))
    .map((paragraph) => toInlineMarkdown(joinLines(paragraph), spelling))
    .join("<br/>");
}

/** Characters that plain text does not have. */
const MARKUP = /[\\`*_[\]<|~$&]|https?:/;

/** The same for one line of visible text, or for the lines of a paragraph. */
export function toInlineMarkdown(line: string, spelling = BLOCK): string {
  if (!MARKUP.test(line)) return line;
  let printed = "";
  let end = 0;
  for (const match of line.matchAll(TOKEN)) {
    printed +=
      escapeMarkdown(line.slice(end, match.index)) + (printEmphasis(match, spelling) ?? printToken(match, spelling));
    end = match.index + match[0].length;
  }
  return printed + escapeMarkdown(line.slice(end));
}

/** A link, or code over several lines. */
const UNTIDY = /\]\(|`[^`]*\n/;

/** Visible text whose links have tidy labels, and whose code is on one line each. */
export function tidyInline(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.replace(TOKEN, (token, ...rest) => {
    const { code, image, label = "", url } = rest.at(-1) as Groups;
    if (code !== undefined) return token.replaceAll("\n", " ");
    const shown = label.trim().replace(/`[^`]+`/g, (part) => part.replaceAll("\n", " "));
    return url === undefined || image !== "" || shown === "" ? token : `[${shown}](${toLinkUrl(url) ?? url})`;
  });
}

/** The tags that make emphasis of what stars do not in every reader. */
export function findUnreadEmphasis(text: string): [opening: Edit, closing: Edit][] {
  return Array.from(text.matchAll(TOKEN)).flatMap((match) => {
    const { width = 0, element } = readEmphasis(match) ?? {};
    if (element === undefined) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    return [
      [
        { start, end: start + width, text: `<${element}>` },
        { start: end - width, end, text: `</${element}>` },
      ],
    ];
  });
}

interface Emphasis {
  readonly text: string;
  readonly mark: "**" | "_";
  /** How many characters each of its own marks has. */
  readonly width: 1 | 2;
  /** Absent where marks will do. */
  readonly element?: "strong" | "em";
}

function readEmphasis({ 0: token, index, input, groups = {} }: RegExpExecArray): Emphasis | undefined {
  const { strong, apart = strong, emphasis } = groups;
  const text = apart ?? emphasis;
  if (text === undefined) return undefined;
  const end = index + token.length;
  const isUnread = needsElement(text, input.slice(Math.max(0, index - 2), index), input.slice(end, end + 2));
  if (apart === undefined) return { text, mark: "_", width: 1, ...(isUnread && { element: "em" }) };
  return { text, mark: "**", width: 2, ...(isUnread && { element: "strong" }) };
}

function printEmphasis(match: RegExpExecArray, { toCode }: Spelling): string | undefined {
  const emphasis = readEmphasis(match);
  if (emphasis === undefined) return undefined;
  const { text, mark, element } = emphasis;
  const label = printLabel(text, toCode);
  return element === undefined ? mark + label + mark : `<${element}>${label}</${element}>`;
}

function printToken({ 0: token, index, input, groups = {} }: RegExpExecArray, spelling: Spelling): string {
  const { escape, code, image, label, url, autolink, bare, br } = groups;
  if (escape !== undefined) return escape;
  if (br !== undefined) return "<br/>";
  if (code !== undefined) return spelling.toCode(stripPadding(code));
  if (url !== undefined) return printLink(token, { image, label, url }, spelling);
  const target = toLinkUrl(autolink ?? bare ?? "");
  if (target === undefined) return escapeMarkdown(token);
  // Readers that make a link of a bare URL would take the code behind it for a part of it.
  const isApart = input[index + token.length] !== "`";
  return bare !== undefined && isApart && isPlainUrl(target) ? target : `<${target}>`;
}

/** Whether no part of a URL would be emphasis if Markdown took it for no URL. */
function isPlainUrl(url: string): boolean {
  return escapeMarkdown(url) === url;
}

function printLink(token: string, { image = "", label = "", url = "" }: Groups, spelling: Spelling): string {
  const text = label.trim();
  const target = spelling.toUrl(url);
  if (text === "") return escapeMarkdown(token);
  if (target === undefined) return toInlineMarkdown(text, spelling);
  return `${image}[${printLabel(text, spelling.toCode)}](${target})`;
}

/** Text with nothing but code in it. */
function printLabel(label: string, toCode: Spelling["toCode"]): string {
  return label.replace(/`([^`]+)`|[^`]+|`/g, (part, code?: string) =>
    code === undefined ? escapeText(part) : toCode(stripPadding(code)),
  );
}

const ESCAPES = new RegExp(`(${ESCAPE})|[^\\\\]+|\\\\`, "g");

/** Escapes what is not escaped. */
function escapeText(text: string): string {
  return text.replace(ESCAPES, (part, escape?: string) => escape ?? escapeMarkdown(part));
}

/** Strips one space on each side of code, as CommonMark does. */
function stripPadding(code: string): string {
  return code.startsWith(" ") && code.endsWith(" ") && code.trim() !== "" ? code.slice(1, -1) : code;
}
