import { PRETTIER_IGNORE } from "../../../printing/format.ts";
import { toElementCode } from "../markdown/inline-code.ts";
import { escapeMarkdown } from "../markdown/markdown-text.ts";
import type { Position } from "./dialect.ts";
import type { SiteSyntax } from "./site-syntax.ts";

/** A fence, in any list or quote. No site changes what is in it. */
const FENCE = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})(.*)$/;

/** What begins a container, includes a file, or is a statement of JavaScript: none of it is Markdown. */
const DIRECTIVE = /^([ \t>]*)(:::|@(?=\[))/;
const STATEMENT = /^(?=(?:ex|im)port\b)./;

/** The parts of a line that a site could read otherwise than Markdown does, and those in which it does not. */
const TOKEN = new RegExp(
  [
    // Docusaurus reads `{#id}` at the end of a heading.
    "(?<id>\\\\?\\{(?=#))",
    "(?<braces>(?:\\\\?\\{)+|(?:\\\\?\\})+)",
    "(?<escape>\\\\[^])",
    "(?<ticks>(?<!`)`+(?!`))(?<code>[^]*?[^`])\\k<ticks>(?!`)",
    "(?<comment><!--[^]*?-->)",
    "<(?<autolink>(?:https?|mailto):[^\\s<>]*|[^\\s<>@/]+@[^\\s<>@]+)>",
    "(?<tag><\\/?[a-z][^<>]*>)",
    // Sites make a link of it, and would take an entity for a part of it.
    "(?<url>(?:https?:\\/\\/|www\\.|(?:[\\w-]+\\.)+[a-z]{2,}[/:?#])[^\\s<>|`*[\\](){}\\\\]*)(?<brace>\\\\?[{}])",
    "(?<less><)",
    // `:key:` would be a picture of one.
    "(?<colon>:)(?=[a-z0-9_+-]+:)",
  ].join("|"),
  "giu",
);

type Groups = Readonly<Partial<Record<string, string>>>;

/**
 * The one door from Markdown to a site's Markdown: the result means on the site what the input means on GitHub. Code in
 * fences is not changed.
 */
export function guardMarkdown(markdown: string, syntax: SiteSyntax, position?: Position): string {
  if (!/[{}<:@\\]|port\b/.test(markdown)) return markdown;
  let fence: string | undefined;
  return markdown
    .split("\n")
    .map((line) => {
      const wasFenced = fence !== undefined;
      fence = followFence(fence, line);
      return wasFenced || fence !== undefined ? line : guardLine(line, syntax, position);
    })
    .join("\n");
}

function followFence(open: string | undefined, line: string): string | undefined {
  const [, marks = "", rest = ""] = FENCE.exec(line) ?? [];
  if (open === undefined) return marks === "" ? undefined : marks;
  return marks.startsWith(open) && rest.trim() === "" ? undefined : open;
}

function guardLine(line: string, syntax: SiteSyntax, position?: Position): string {
  const isRow = position === undefined ? /^[ \t>]*\|/.test(line) : position === "cell";
  const guarded = line.replace(TOKEN, (token, ...rest) =>
    guardToken(token, rest.at(-1) as Groups, { ...syntax, isRow }),
  );
  if (position !== undefined) return guarded;
  const text = guarded.replace(
    DIRECTIVE,
    (_, indent: string, mark: string) => indent + (mark === "@" ? "&#64;" : "\\:::"),
  );
  return syntax.isJsx ? text.replace(STATEMENT, toEntities) : text;
}

interface LineSyntax extends SiteSyntax {
  /** Whether the line is a table's, where bars in code are escaped. */
  readonly isRow: boolean;
}

function guardToken(token: string, groups: Groups, syntax: LineSyntax): string {
  const { code, comment, autolink, tag, url, brace = "", id, braces, less, colon } = groups;
  if (code !== undefined) return guardCode(token, code, syntax);
  if (braces !== undefined) return printBraces(braces.replaceAll("\\", ""), syntax);
  if (id !== undefined) return syntax.isJsx ? printApart("{") : toEntities("{");
  if (url !== undefined) return url + printApart(brace.slice(-1));
  if (autolink !== undefined) return syntax.isJsx ? printAutolink(autolink) : percentEncode(token);
  if (comment === PRETTIER_IGNORE) return syntax.formatterIgnore;
  if (tag !== undefined) return syntax.isJsx ? tag.replace(/^<(br|hr)>$/, "<$1/>") : tag;
  // Behind a URL, a backslash is a part of it.
  if (less !== undefined || token === "\\<") return "&lt;";
  if (colon !== undefined) return toEntities(colon);
  return token;
}

/** As text, whatever is around it. */
function printApart(brace: string): string {
  return `<span>${toEntities(brace)}</span>`;
}

function printBraces(braces: string, syntax: SiteSyntax): string {
  const entities = toEntities(braces);
  return braces.length > 1 ? (syntax.printBraces?.(entities) ?? entities) : entities;
}

function guardCode(token: string, code: string, { codeTag, isRow }: LineSyntax): string {
  if (!/\{\{|\}\}/.test(code)) return token;
  const isPadded = code.startsWith(" ") && code.endsWith(" ") && code.trim() !== "";
  const text = isPadded ? code.slice(1, -1) : code;
  return toElementCode(isRow ? text.replaceAll("\\|", "|") : text, codeTag);
}

function printAutolink(url: string): string {
  const target = url.includes(":") ? url : `mailto:${url}`;
  return `[${escapeMarkdown(url).replace(/[{}]/g, toEntities)}](${percentEncode(target)})`;
}

function percentEncode(url: string): string {
  return url.replace(/[{}]/g, encodeURIComponent);
}

function toEntities(text: string): string {
  return text.replace(/[^]/g, (character) => `&#${character.charCodeAt(0)};`);
}
