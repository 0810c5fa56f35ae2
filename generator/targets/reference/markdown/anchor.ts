import { hashIdentity } from "../../../model/names/distinguish.ts";

/**
 * The one door for text that becomes the id of an element and the link to it, in ASCII: what sites make of other letters
 * differs. Names that differ may share an anchor: who needs unique ones claims them.
 */
export function toAnchor(text: string): string {
  if (/^[\w.-]+$/.test(text)) return text;
  const kept = text.replace(/[^\w.-]/g, "-");
  if (/^[\x20-\x7e]+$/.test(text)) return kept;
  return [...kept.split("-").filter((part) => part !== ""), hashIdentity(text)].join("-");
}

/** An element that a link can lead to. */
export function printAnchor(anchor: string): string {
  return `<a id="${anchor}"></a>`;
}

/** Has the links to some anchors end at other pages, by their anchors. */
export function redirectLinks(text: string, urls: ReadonlyMap<string, string>): string {
  if (urls.size === 0) return text;
  return text.replace(/<a href="#([^"]*)">(.*?)<\/a>/g, (link, anchor: string, label: string) => {
    const url = urls.get(anchor);
    return url === undefined ? link : `[${label.replaceAll("[]", "\\[\\]")}](${url})`;
  });
}

/** A link to an anchor of the same page; the label has come through a door. */
export function printAnchorLink(label: string, anchor: string): string {
  return `<a href="#${anchor}">${label}</a>`;
}
