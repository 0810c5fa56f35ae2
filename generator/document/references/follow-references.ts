import { getReference } from "./reference.ts";
import { resolveTarget } from "./schema-resources.ts";
import type { SourceNode, SpecDocument } from "../spec-document.ts";

/**
 * Follows references from a node to the first node that is not one. `missing`: a target does not exist. `cycle`: the
 * references form a circle.
 */
export function followReferences(document: SpecDocument, node: SourceNode): SourceNode | "missing" | "cycle" {
  const visited = new Set<unknown>();
  let current = node;
  for (;;) {
    const reference = getReference(current.value);
    if (reference === undefined) return current;
    if (visited.has(current.value)) return "cycle";
    visited.add(current.value);
    const next = resolveTarget(document, reference, current);
    if (next.value === undefined) return "missing";
    current = next;
  }
}

/** Whether the references from a node form a circle. `known` caches results between calls. */
export function hasCycle(document: SpecDocument, node: SourceNode, known: Map<unknown, boolean>): boolean {
  const visited = new Set<unknown>();
  let isCycle = false;
  for (let current = node; ;) {
    const reference = getReference(current.value);
    if (reference === undefined) break;
    isCycle = known.get(current.value) ?? visited.has(current.value);
    if (isCycle || known.has(current.value)) break;
    visited.add(current.value);
    current = resolveTarget(document, reference, current);
  }
  for (const value of visited) known.set(value, isCycle);
  return isCycle;
}
