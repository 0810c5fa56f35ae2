import type { Edit } from "./edit.ts";
import { toInlineCode } from "../inline-code.ts";
import { findUnreadEmphasis } from "../markdown-inline.ts";
import type { Nodes } from "../markdown-tree.ts";
import { spanOfChildren, type Placed } from "./placed-nodes.ts";

/** Finds spellings of a block to mend that do not change its meaning. */
export function findSpellingFaults(nodes: readonly Placed[], source: string): Edit[] {
  return [
    ...findBrokenCode(nodes, source),
    ...findLooseLabels(nodes, source),
    ...findAlertBreaks(nodes),
    ...findEmphasisFaults(nodes, source),
  ];
}

/** Formatters do not indent the second line of code. */
function findBrokenCode(nodes: readonly Placed[], source: string): Edit[] {
  return nodes.flatMap(({ node, start, end }) => {
    if (node.type !== "inlineCode" || !source.slice(start, end).includes("\n")) return [];
    return [{ start, end, text: toInlineCode(node.value) }];
  });
}

function findLooseLabels(nodes: readonly Placed[], source: string): Edit[] {
  return nodes.flatMap(({ node }) => {
    if (node.type !== "link" && node.type !== "linkReference") return [];
    const [start, end] = spanOfChildren(node);
    const label = source.slice(start, end);
    if (label.trim() === label) return [];
    return [{ start, end, text: label.trim() }];
  });
}

/** The line that says which kind of note a quote is has nothing else on it. */
function findAlertBreaks(nodes: readonly Placed[]): Edit[] {
  return nodes.flatMap(({ node, parent, start }) => {
    if (node.type !== "break" || !("children" in parent) || parent.children[1] !== node) return [];
    const [first] = parent.children;
    if (first?.type !== "text" || !/^\[!\w+\]$/.test(first.value)) return [];
    return [{ start, end: (node.position?.end.offset ?? 0) - 1, text: "" }];
  });
}

/** Emphasis that its author meant, and that stars do not make. */
function findEmphasisFaults(nodes: readonly Placed[], source: string): Edit[] {
  const texts = new Map<Nodes, Placed[]>();
  for (const placed of nodes) {
    if (placed.node.type === "text") texts.set(placed.parent, [...(texts.get(placed.parent) ?? []), placed]);
  }
  return [...texts].flatMap(([parent, own]) => {
    const [from, to] = spanOfChildren(parent);
    return findUnreadEmphasis(source.slice(from, to))
      .map((tags) => tags.map(({ start, end, text }) => ({ start: start + from, end: end + from, text })))
      .filter((tags) => tags.every((tag) => own.some(({ start, end }) => start <= tag.start && tag.end <= end)))
      .flat();
  });
}
