import type { Nodes, Root } from "../markdown-tree.ts";

/** A node with its place in the source. */
export interface Placed {
  readonly node: Nodes;
  readonly parent: Nodes;
  readonly start: number;
  readonly end: number;
}

/** All nodes below the root, each before those in it. */
export function placeNodes(tree: Root): Placed[] {
  const nodes: Placed[] = [];
  collect(tree, nodes);
  return nodes;
}

function collect(parent: Nodes, nodes: Placed[]): void {
  if (!("children" in parent)) return;
  for (const node of parent.children) {
    nodes.push({ node, parent, start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 });
    collect(node, nodes);
  }
}

/** From where the first child begins to where the last one ends. */
export function spanOfChildren(node: Nodes): readonly [start: number, end: number] {
  if (!("children" in node)) return [0, 0];
  return [node.children[0]?.position?.start.offset ?? 0, node.children.at(-1)?.position?.end.offset ?? 0];
}
