import { hash } from "node:crypto";
import type { DocumentParts } from "../document/normalizing/document-parts.ts";
import { hashTexts } from "./hash-texts.ts";
import { findStrongComponents } from "../model/strong-components.ts";

/**
 * Hashes each part of a document together with the parts that it refers to, by pointer. The hash of a part in a circle
 * covers its pointer, all parts of the circle and all of their references.
 */
export function hashParts(parts: DocumentParts): ReadonlyMap<string, string> {
  const hashes = new Map<string, string>();
  const edges = new Map(Array.from(parts, ([pointer, { references }]) => [pointer, references]));
  for (const group of findStrongComponents(edges)) {
    const members = [...group].sort();
    const referred = new Set(members.flatMap((pointer) => edges.get(pointer) ?? []));
    const outside = [...referred].filter((pointer) => !group.has(pointer)).sort();
    const all = hashList([
      members.map((pointer) => parts.get(pointer)?.hash ?? ""),
      outside.map((pointer) => hashes.get(pointer) ?? ""),
    ]);
    for (const pointer of members) hashes.set(pointer, group.size === 1 ? all : hashTexts([pointer, all]));
  }
  return hashes;
}

/** Unambiguous, as hashes contain neither spaces nor line feeds. */
function hashList(lists: readonly (readonly string[])[]): string {
  return hash("sha256", lists.map((list) => list.join(" ")).join("\n"), "base64url");
}
