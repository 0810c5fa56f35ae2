import { getReference } from "./reference.ts";
import { resolveTarget } from "./schema-resources.ts";
import { findNode, type SourceNode, type SpecDocument } from "./spec-document.ts";

/** Follows references from a node until there is none. A word where there is no end: one leads nowhere, or in a circle. */
export function followReferences(document: SpecDocument, node: SourceNode): SourceNode | "missing" | "cycle" {
  const visited = new Set<unknown>();
  let current = node;
  for (;;) {
    const reference = getReference(current.value);
    if (reference === undefined) return current;
    if (visited.has(current.value)) return "cycle";
    visited.add(current.value);
    const { file, pointer } = resolveTarget(document, reference, current);
    const next = findNode(document, file, pointer);
    if (next === undefined) return "missing";
    current = next;
  }
}
