import type { Inline } from "../content/inline.ts";
import type { Dialect, Position } from "./dialect.ts";

/** Spells a part of a line as a site reads it. */
export function printInline(content: Inline, position: Position, dialect: Dialect): string {
  if (typeof content === "string") return content === "" ? "" : dialect.printText(content, position);
  switch (content.kind) {
    case "parts":
      return content.parts.map((part) => printInline(part, position, dialect)).join("");
    case "markup":
      return content.text;
    case "markdown":
      return dialect.printMarkdown(content.text, position);
    case "code":
      return dialect.printCode(content.text, position);
    case "url":
      return dialect.printUrl(content.url);
    case "link":
      return dialect.printLink(printInline(content.label, position, dialect), content.url);
    case "anchor":
      return dialect.printAnchor(content.anchor);
    case "anchorLink":
      return dialect.printAnchorLink(printInline(content.label, position, dialect), content.anchor);
    case "break":
      return dialect.lineBreak;
  }
}
