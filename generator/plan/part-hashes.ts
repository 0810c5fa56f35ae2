import { hash } from "node:crypto";
import type { DocumentParts } from "../document/document-parts.ts";
import type { Operation } from "../model/model.ts";
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

/**
 * All that an operation says, and what it says nothing of, as the document around it does. Names that were decided for the
 * whole document are not in it, but for its own.
 */
export function listDependencies(operation: Operation, parts: DocumentParts): string[] {
  const { id, name, method, path, security, pointer } = operation;
  return [JSON.stringify({ id, name, method, path, security }), hashParts(parts).get(pointer) ?? ""];
}

/** Parts that lead to one another share a hash, which is made of all of theirs and of what these lead to beside. */
function hashAll(parts: DocumentParts): ReadonlyMap<string, string> {
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

/** Of hashes, which have neither a space nor a line feed. */
function hashList(lists: readonly (readonly string[])[]): string {
  return hash("sha256", lists.map((list) => list.join(" ")).join("\n"), "base64url");
}

/** The pointers of a part and of all parts that it leads to. */
export function listReachable(parts: DocumentParts, pointer: string): ReadonlySet<string> {
  const reached = new Set([pointer]);
  for (const each of reached) for (const reference of parts.get(each)?.references ?? []) reached.add(reference);
  return reached;
}
