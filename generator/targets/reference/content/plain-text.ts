import { isElement } from "../markdown/mending/html-tags.ts";
import { listParagraphs } from "../markdown/paragraphs.ts";
import { joinLines, toVisibleText } from "../markdown/visible-text.ts";
import type { Inline } from "./inline.ts";

/** The plain text of a part, for places without Markdown. */
export function toPlainText(content: Inline): string {
  if (typeof content === "string") return content;
  switch (content.kind) {
    case "parts":
      return content.parts.map(toPlainText).join("");
    case "markup":
    case "markdown":
    case "code":
      return content.text;
    case "url":
      return content.url;
    case "link":
    case "anchorLink":
      return toPlainText(content.label);
    case "anchor":
      return "";
    case "break":
      return " ";
  }
}

/** The length that search results show. */
const MAX_LENGTH = 160;

/** Links, comments, tags, and the marks of emphasis and code. */
const MARKS =
  /!?\[([^[\]]*)\]\([^()\s]*\)|<(https?:[^<>\s]*)>|<!--.*?-->|<\/?([A-Za-z][\w-]*)(?:[\s/][^<>]*)?>|[*`]+|\\(?=[!-/:-@[-`{-~])|^#{1,6} /g;

/** A sentence of several. Initials and abbreviations such as `e.g.` do not end one. */
const SENTENCE = /^.*?(?:(?<!\.\p{L})[.!?](?=\s+\P{Ll})|[。！？])/u;

/** The beginning of a Markdown text, for places without Markdown. */
export function summarizeMarkdown(markdown: string): string {
  return shorten(readFirstParagraph(markdown));
}

/** The first sentence of a Markdown text, for places without Markdown. */
export function takeFirstSentence(markdown: string): string {
  const paragraph = readFirstParagraph(markdown);
  return shorten(SENTENCE.exec(paragraph)?.[0] ?? paragraph);
}

function readFirstParagraph(markdown: string): string {
  const paragraphs = listParagraphs(toVisibleText(markdown)).map((paragraph) =>
    joinLines(paragraph).replace(MARKS, replaceMark).trim(),
  );
  return paragraphs.find((paragraph) => /[\p{L}\p{N}]/u.test(paragraph)) ?? "";
}

/** What is no element of a page is text, as on the page: `List<string>`. */
function replaceMark(mark: string, label = "", url = "", element?: string): string {
  return element === undefined || isElement(element.toLowerCase()) ? label + url : mark;
}

function shorten(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= MAX_LENGTH) return characters.join("");
  return `${characters
    .slice(0, MAX_LENGTH - 1)
    .join("")
    .replace(/\s+\S*$/, "")}…`;
}
