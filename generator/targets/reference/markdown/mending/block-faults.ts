import { isFormattedLanguage, PRETTIER_IGNORE } from "../../../../printing/format.ts";
import type { Edit } from "./edit.ts";
import { toFence } from "../fence.ts";
import type { Nodes, Root } from "../markdown-tree.ts";
import { findTagFaults, type HtmlPart } from "./html-tags.ts";
import { findLinkFaults } from "./link-faults.ts";
import type { ToUrl } from "../link-url.ts";
import { placeNodes, type Placed } from "./placed-nodes.ts";
import { findSpellingFaults } from "./spelling-faults.ts";

/** The title is the one heading of level 1, the page's own blocks are of level 2. */
const TOP_LEVEL = 3;

/** Finds what may not be on a page in a block, with replacements. */
export function findFaults(tree: Root, source: string, toUrl: ToUrl): Edit[] {
  const nodes = placeNodes(tree);
  return [
    ...findHeadingFaults(nodes),
    ...findLinkFaults(nodes, source, toUrl),
    ...findHtmlFaults(nodes, toUrl),
    ...findTagLikeText(nodes, source),
    ...findRowFaults(nodes),
    ...findSpellingFaults(nodes, source),
    ...findFences(tree),
    ...findIndentedCode(nodes, source),
  ];
}

function findHeadingFaults(nodes: readonly Placed[]): Edit[] {
  const headings = nodes.flatMap(({ node, start }) => (node.type === "heading" ? [{ depth: node.depth, start }] : []));
  const shift = TOP_LEVEL - headings.reduce((top, { depth }) => Math.min(top, depth), TOP_LEVEL);
  return headings
    .map(({ depth, start }) => ({ start, end: start, text: "#".repeat(Math.min(shift, 6 - depth)) }))
    .filter(({ text }) => text !== "");
}

function findHtmlFaults(nodes: readonly Placed[], toUrl: ToUrl): Edit[] {
  const parts = new Map<Nodes, HtmlPart[]>();
  for (const { node, parent, start } of nodes) {
    if (node.type !== "html") continue;
    const own = parts.get(parent) ?? [];
    parts.set(parent, own);
    own.push({ html: node.value, start });
  }
  return [...parts.values()].flatMap((own) => findTagFaults(own, toUrl));
}

/** Text that another parser could take for the beginning of a tag. */
function findTagLikeText(nodes: readonly Placed[], source: string): Edit[] {
  return nodes.flatMap(({ node, start, end }) => {
    if (node.type !== "text") return [];
    const matches = source.slice(start, end).matchAll(/(?<!\\)<(?=[A-Za-z/!?])/g);
    return Array.from(matches, ({ index }) => ({ start: start + index, end: start + index + 1, text: "&lt;" }));
  });
}

/** Where a row has more cells than the head, the bars between those are meant as text. */
function findRowFaults(nodes: readonly Placed[]): Edit[] {
  return nodes.flatMap(({ node }) => {
    if (node.type !== "table") return [];
    const width = node.children[0]?.children.length ?? 0;
    return node.children.flatMap((row) =>
      row.children.slice(width).flatMap(({ position }) => {
        const start = position?.start.offset ?? 0;
        return [{ start, end: start, text: "\\" }];
      }),
    );
  });
}

/** Code stays as its author wrote it, under a `prettier-ignore`. Below the root its plugins have to do. */
function findFences(tree: Root): Edit[] {
  return tree.children.flatMap((node, index) => {
    if (node.type !== "code" || !isFormattedLanguage(node.lang ?? "")) return [];
    const before = tree.children[index - 1];
    if (before?.type === "html" && before.value === PRETTIER_IGNORE) return [];
    const { start, end } = node.position ?? {};
    const text = `\n${PRETTIER_IGNORE}\n${toFence(node.value, node.lang ?? "")}`;
    return [{ start: start?.offset ?? 0, end: end?.offset ?? 0, text }];
  });
}

/** Code that only its indentation makes one is in a fence, where sites read nothing in it. */
function findIndentedCode(nodes: readonly Placed[], source: string): Edit[] {
  return nodes.flatMap(({ node, start, end }) => {
    if (node.type !== "code" || /^[`~]{3}/.test(source.slice(start, end))) return [];
    const before = source.slice(source.lastIndexOf("\n", start - 1) + 1, start);
    const indentation = before.replace(/[^>\s]/g, " ");
    return [{ start, end, text: toFence(node.value, "").replaceAll("\n", `\n${indentation}`) }];
  });
}
