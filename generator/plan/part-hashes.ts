import type { DocumentParts } from "../document/document-parts.ts";
import { hashTexts } from "./fragments.ts";
import { findStrongComponents } from "./strong-components.ts";

const known = new WeakMap<DocumentParts, ReadonlyMap<string, string>>();

/**
 * A hash of each part of a document with all that it leads to, by its pointer: equal for parts that say the same and lead
 * to equal ones.
 */
export function hashParts(parts: DocumentParts): ReadonlyMap<string, string> {
  const hashes = known.get(parts) ?? hashAll(parts);
  known.set(parts, hashes);
  return hashes;
}

/** Parts that lead to one another share a hash, which is made of all of theirs and of what these lead to beside. */
function hashAll(parts: DocumentParts): ReadonlyMap<string, string> {
  const hashes = new Map<string, string>();
  const edges = new Map(Array.from(parts, ([pointer, { references }]) => [pointer, references]));
  for (const group of findStrongComponents(edges)) {
    const members = [...group].sort();
    const outside = new Set(members.flatMap((pointer) => edges.get(pointer)?.filter((each) => !group.has(each)) ?? []));
    const hash = hashTexts([
      ...members.flatMap((pointer) => parts.get(pointer)?.hash ?? []),
      ...[...outside].sort().map((pointer) => hashes.get(pointer) ?? ""),
    ]);
    for (const pointer of members) hashes.set(pointer, group.size === 1 ? hash : hashTexts([pointer, hash]));
  }
  return hashes;
}

/** The pointers of a part and of all parts that it leads to. */
export function listReachable(parts: DocumentParts, pointer: string): ReadonlySet<string> {
  const reached = new Set([pointer]);
  for (const each of reached) for (const reference of parts.get(each)?.references ?? []) reached.add(reference);
  return reached;
}
