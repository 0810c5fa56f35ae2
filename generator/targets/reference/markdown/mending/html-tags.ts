import { PRETTIER_IGNORE } from "../../../../printing/format.ts";
import type { Edit } from "./edit.ts";
import type { ToUrl } from "../link-url.ts";

/** Raw HTML, and where in the block it begins. */
export interface HtmlPart {
  readonly html: string;
  readonly start: number;
}

/** Elements that show text and do nothing else. */
const SAFE = new Set(
  "b blockquote code dd del details dl dt em h3 h4 h5 h6 i kbd li mark ol p pre s small strong sub summary sup u ul".split(
    " ",
  ),
);
const VOID = new Set(["br", "hr"]);

/** Whether a page has elements of this name; other tags are text on it. */
export function isElement(name: string): boolean {
  return name === "a" || name === "img" || VOID.has(name) || SAFE.has(name);
}

/** What begins a comment, a tag, or a `<` that is neither. */
const MARKUP = /<!--|<(\/?)([A-Za-z][\w-]*)((?:\s+[\w-]+(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=]+))?)*)\s*(\/?)>|</g;

interface Tag extends Edit {
  readonly name: string;
  /** What takes the place of the tags of an element that is closed. */
  readonly opening: string;
  readonly closing: string;
}

/**
 * What may not stay of the raw HTML inside one element: comments go, images become Markdown, links lead out or are none,
 * other attributes are dropped, and what is unsafe, or not closed within the element, becomes text.
 */
export function findTagFaults(parts: readonly HtmlPart[], toUrl: ToUrl): Edit[] {
  const edits: Edit[] = [];
  const open: Tag[] = [];
  for (const { html, start } of parts) {
    for (const { index, markup, slash, name, attributes } of listMarkup(html)) {
      const place = { start: start + index, end: start + index + markup.length };
      if (markup === PRETTIER_IGNORE) continue;
      if (markup.startsWith("<!--")) edits.push({ ...place, text: "" });
      else if (name === "img" && slash === "") edits.push({ ...place, text: toImage(attributes, toUrl) });
      else if (VOID.has(name) && slash === "") edits.push(...replaceWith(markup, `<${name}/>`, place));
      else if (name !== "a" && !SAFE.has(name)) edits.push({ ...place, text: toText(markup) });
      else if (slash === "") open.push({ ...place, name, text: markup, ...printElement(name, attributes, toUrl) });
      else edits.push(...close(name, { ...place, text: markup }, open));
    }
  }
  return [...edits, ...open.map((tag) => ({ start: tag.start, end: tag.end, text: toText(tag.text) }))];
}

interface Markup {
  readonly index: number;
  readonly markup: string;
  readonly slash: string;
  readonly name: string;
  readonly attributes: string;
}

function listMarkup(html: string): Markup[] {
  const found: Markup[] = [];
  // Without it, each comment that is not closed would be searched for its end.
  const lastEnd = html.lastIndexOf("-->");
  let end = 0;
  for (const match of html.matchAll(MARKUP)) {
    const { 0: opening, 1: slash = "", 2: name = "", 3: attributes = "", index } = match;
    if (index < end) continue;
    const isComment = opening === "<!--" && index + opening.length <= lastEnd;
    if (isComment) end = html.indexOf("-->", index + opening.length) + "-->".length;
    else end = index + (opening === "<!--" ? "<" : opening).length;
    found.push({ index, markup: html.slice(index, end), slash, name: name.toLowerCase(), attributes });
  }
  return found;
}

/** The last open tag is the one that is closed, or the closing one is text. */
function close(name: string, end: Edit, open: Tag[]): Edit[] {
  const tag = open.at(-1);
  if (tag?.name !== name) return [{ ...end, text: toText(end.text) }];
  open.pop();
  return [...replaceWith(tag.text, tag.opening, tag), ...replaceWith(end.text, tag.closing, end)];
}

/** A link keeps its destination, where one may lead there, and is its label otherwise. */
function printElement(name: string, attributes: string, toUrl: ToUrl): Pick<Tag, "opening" | "closing"> {
  if (name !== "a") return { opening: `<${name}>`, closing: `</${name}>` };
  const [, quoted, bare] = /\shref\s*=\s*(?:["']([^"'<>]*)["']|([^\s"'<>]+))/i.exec(attributes) ?? [];
  const url = toUrl(quoted ?? bare ?? "");
  return url === undefined ? { opening: "", closing: "" } : { opening: `<a href="${url}">`, closing: "</a>" };
}

function replaceWith(markup: string, text: string, { start, end }: Pick<Edit, "start" | "end">): Edit[] {
  return markup === text ? [] : [{ start, end, text }];
}

function toText(markup: string): string {
  return markup.replaceAll("<", "&lt;");
}

/** An image that is nowhere is what it is called. */
function toImage(attributes: string, toUrl: ToUrl): string {
  const url = toUrl(/\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? "");
  const alt = /\salt\s*=\s*["']([^"']*)/i.exec(attributes)?.[1] ?? "";
  const text = alt.replace(/[^\p{L}\p{N} ]/gu, " ").trim();
  return url === undefined ? text : `![${text}](${url})`;
}
