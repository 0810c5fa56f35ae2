import { listParagraphs } from "../markdown/paragraphs.ts";
import { toVisibleText } from "../markdown/visible-text.ts";
import type { Inline } from "./inline.ts";

/** What a part of a line says, for places without Markdown. */
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

/** What search results show of a page. */
const MAX_LENGTH = 160;

/** Links, elements, and the marks of emphasis and code. */
const MARKS = /!?\[([^[\]]*)\]\([^()\s]*\)|<[^<>]*>|[*`]+|\\(?=[!-/:-@[-`{-~])|^#{1,6} /g;

/** What a text of Markdown begins with, for places without Markdown. */
export function summarizeMarkdown(markdown: string): string {
  const first = listParagraphs(toVisibleText(markdown))
    .map((paragraph) => paragraph.replaceAll("\n", " ").replace(MARKS, "$1").trim())
    .find((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
  const characters = Array.from(first ?? "");
  if (characters.length <= MAX_LENGTH) return characters.join("");
  return `${characters
    .slice(0, MAX_LENGTH - 1)
    .join("")
    .replace(/\s+\S*$/, "")}…`;
}
