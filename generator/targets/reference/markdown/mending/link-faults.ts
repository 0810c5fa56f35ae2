import type { Edit } from "./edit.ts";
import { toLinkUrl, type ToUrl } from "../link-url.ts";
import { toMarkdownText } from "../markdown-text.ts";
import type { Nodes } from "../markdown-tree.ts";
import { spanOfChildren, type Placed } from "./placed-nodes.ts";

/**
 * A relative link becomes the one that its author meant; a link without a target becomes its text. A definition without a
 * target is removed, and references to it become text.
 */
export function findLinkFaults(nodes: readonly Placed[], source: string, toUrl: ToUrl): Edit[] {
  const anchors = listAnchors(nodes);
  return nodes.flatMap((placed): Edit[] => {
    const { node } = placed;
    if (node.type !== "definition" && node.type !== "link" && node.type !== "image") return [];
    if (toLinkUrl(node.url) !== undefined) return [];
    if (node.url.startsWith("#") && node.type !== "image" && anchors.has(readAnchor(node.url))) return [];
    const url = toUrl(node.url);
    // It has been resolved before.
    if (url === node.url && node.type !== "image") return [];
    const destination = url !== undefined && url + printTitle(node.title);
    if (node.type === "definition") return [mendDefinition(placed, source, destination)];
    if (node.type === "image") return [mendImage(placed, node.alt ?? "", destination)];
    return [mendLink(placed, source, destination)];
  });
}

function mendDefinition({ start, end }: Placed, source: string, destination: string | false): Edit {
  const [label] = /^\[(?:\\[^]|[^\\\]])*\]:/.exec(source.slice(start, end)) ?? [];
  return { start, end, text: label === undefined || !destination ? "" : `${label} ${destination}` };
}

function mendImage({ start, end }: Placed, alt: string, destination: string | false): Edit {
  const text = alt.replace(/[^\p{L}\p{N} ]/gu, "");
  return { start, end, text: destination ? `![${text}](${destination})` : text };
}

function mendLink({ node, start, end }: Placed, source: string, destination: string | false): Edit {
  const [first, last] = spanOfChildren(node);
  const label = source.slice(first, last).trim();
  return { start, end, text: destination && label !== "" ? `[${label}](${destination})` : label };
}

function printTitle(title: string | null | undefined): string {
  return title ? ` "${toMarkdownText(title).replaceAll('"', "&quot;")}"` : "";
}

/** What the headings of a block are called in links. */
function listAnchors(nodes: readonly Placed[]): ReadonlySet<string> {
  return new Set(nodes.flatMap(({ node }) => (node.type === "heading" ? [toHeadingAnchor(readText(node))] : [])));
}

/** The id that GitHub and most sites give a heading. */
function toHeadingAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");
}

function readAnchor(url: string): string {
  try {
    return decodeURIComponent(url.slice(1));
  } catch {
    return "";
  }
}

function readText(node: Nodes): string {
  if ("children" in node) return node.children.map(readText).join("");
  return node.type === "text" || node.type === "inlineCode" ? node.value : "";
}
