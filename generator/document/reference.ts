/** References: https://spec.openapis.org/oas/v3.1.1.html#relative-references-in-api-description-uris */
import { posix } from "node:path";
import { getMember, splitPointer } from "../diagnostics/json-pointer.ts";
import { isObject, type SourceNode, type SpecDocument } from "./spec-document.ts";

export function isUrl(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/** The name of the file that a reference leads to, seen from the file that holds it, and the pointer below its root. */
export function resolveReference(reference: string, from: string): { file: string; pointer: string } {
  const hash = reference.indexOf("#");
  const location = hash === -1 ? reference : reference.slice(0, hash);
  const pointer = hash === -1 ? "" : decode(reference.slice(hash + 1));
  return { file: location === "" ? from : resolveLocation(location, from), pointer };
}

function resolveLocation(location: string, from: string): string {
  if (isUrl(location)) return location;
  if (isUrl(from)) return new URL(location, from).href;
  return posix.join(posix.dirname(from), decode(location));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The reference of a Reference Object, or of a schema that has one. */
export function getReference(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const reference = getMember(value, "$ref");
  return typeof reference === "string" ? reference : undefined;
}

/** The node that a pointer names, in one of the document's files. */
export function findNode(document: SpecDocument, file: string, pointer: string): SourceNode | undefined {
  const source = document.files.get(file);
  const tokens = splitPointer(pointer);
  if (source === undefined || tokens === undefined) return undefined;
  let value: unknown = source.root;
  for (const token of tokens) {
    value = getMember(value, token);
    if (value === undefined) return undefined;
  }
  return { file, pointer, value };
}

/** Follows references from a node until there is none. A word where there is no end: one leads nowhere, or in a circle. */
export function followReferences(document: SpecDocument, node: SourceNode): SourceNode | "missing" | "cycle" {
  const visited = new Set<unknown>();
  let current = node;
  for (;;) {
    const reference = getReference(current.value);
    if (reference === undefined) return current;
    if (visited.has(current.value)) return "cycle";
    visited.add(current.value);
    const { file, pointer } = resolveReference(reference, current.file);
    const next = findNode(document, file, pointer);
    if (next === undefined) return "missing";
    current = next;
  }
}
