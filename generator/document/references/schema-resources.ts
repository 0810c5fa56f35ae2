/**
 * Resolves references to schemas by `$id` and anchor:
 * https://json-schema.org/draft/2020-12/json-schema-core#section-8.2
 */
import { getMember, joinPointer, splitPointer } from "../../syntax/json-pointer.ts";
import { getReference, isPointer, resolveLocation, resolveReference, splitReference } from "./reference.ts";
import { findNode } from "../source-node.ts";
import type {
  Anchor,
  FileIndex,
  SchemaResource,
  SourceFile,
  SourceNode,
  SpecDocument,
  NodeAddress,
} from "../spec-document.ts";

/** The context of a reference: the object that contains it, and its file. */
export type Holder = Pick<SourceNode, "file" | "value">;

/** The schemas of all files by their `$id`. The first of equal ones is used. */
export function collectResources(files: Iterable<SourceFile>): Map<string, SchemaResource> {
  const resources = new Map<string, SchemaResource>();
  for (const { index } of files) addResources(resources, index);
  return resources;
}

export function addResources(resources: Map<string, SchemaResource>, { resources: [, ...named] }: FileIndex): void {
  for (const resource of named) if (!resources.has(resource.uri)) resources.set(resource.uri, resource);
}

/** Resolved targets by file and reference, for references that mean the same anywhere in their file. */
const resolved = new WeakMap<SpecDocument, Map<string, Map<string, SourceNode>>>();

/** The target of a reference. Its value is `undefined` if it does not exist. */
export function resolveTarget(document: SpecDocument, reference: string, holder: Holder): SourceNode {
  const { file, value } = holder;
  if (document.files.get(file)?.index.holders.has(value as object))
    return resolveOnWay(document, reference, holder, new Set());
  const files = resolved.get(document) ?? new Map<string, Map<string, SourceNode>>();
  const nodes = files.get(file) ?? new Map<string, SourceNode>();
  const known = nodes.get(reference);
  if (known !== undefined) return known;
  const node = resolveOnWay(document, reference, holder, new Set());
  resolved.set(document, files.set(file, nodes.set(reference, node)));
  return node;
}

/** `passed` has the values whose references are being followed, to detect circles. */
function resolveOnWay(document: SpecDocument, reference: string, holder: Holder, passed: Set<unknown>): SourceNode {
  const { file, pointer } = locateTarget(document, reference, holder);
  return (
    findNode(document, file, pointer) ??
    findBehindReferences(document, { file, pointer }, passed) ?? { file, pointer, value: undefined }
  );
}

function locateTarget(document: SpecDocument, reference: string, holder: Holder): NodeAddress {
  const index = document.files.get(holder.file)?.index;
  const place = index?.holders.get(holder.value as object);
  if (place === undefined) return resolveReference(reference, holder.file);
  const { location, fragment } = splitReference(reference);
  const resource = location === "" ? place.resource : findResource(document, location, holder.file, place.resource);
  if (resource === undefined) return resolveReference(reference, holder.file);
  if (!isPointer(fragment)) {
    const [anchor] = findAnchors(document, resource, fragment, place.pointer);
    return anchor ?? { file: resource.file, pointer: fragment };
  }
  // Many authors write pointers from the file's root even below an `$id`.
  const pointer = resource.pointer + fragment;
  return {
    file: resource.file,
    pointer: findNode(document, resource.file, pointer) === undefined ? fragment : pointer,
  };
}

/** Resolves a pointer that continues behind a reference. Some tools write such pointers. */
function findBehindReferences(
  document: SpecDocument,
  target: NodeAddress,
  passed: Set<unknown>,
): SourceNode | undefined {
  const tokens = splitPointer(target.pointer);
  let node = tokens && findNode(document, target.file, "");
  for (const token of tokens ?? []) {
    while (node !== undefined && getMember(node.value, token) === undefined) {
      const reference = getReference(node.value);
      if (reference === undefined || passed.has(node.value)) return undefined;
      passed.add(node.value);
      const next = resolveOnWay(document, reference, node, passed);
      node = next.value === undefined ? undefined : next;
    }
    node = node && findNode(document, node.file, joinPointer(node.pointer, token));
  }
  return node;
}

/** The anchors of a name that are nearest to a place. Several if the reference is ambiguous. */
export function listAnchors(document: SpecDocument, reference: string, holder: Holder): readonly Anchor[] {
  const place = document.files.get(holder.file)?.index.holders.get(holder.value as object);
  if (place === undefined) return [];
  const { location, fragment } = splitReference(reference);
  const resource = location === "" ? place.resource : findResource(document, location, holder.file, place.resource);
  return resource === undefined ? [] : findAnchors(document, resource, fragment, place.pointer);
}

/** The names of all anchors in a file. */
export function listAnchorNames(document: SpecDocument, file: string): string[] {
  return (document.files.get(file)?.index.resources ?? []).flatMap(({ anchors }) => [...anchors.keys()]);
}

function findResource(
  document: SpecDocument,
  location: string,
  file: string,
  base: SchemaResource,
): SchemaResource | undefined {
  const named = document.resources.get(resolveLocation(location, base.uri));
  return named ?? document.files.get(resolveLocation(location, file))?.index.resources[0];
}

function findAnchors(
  document: SpecDocument,
  resource: SchemaResource,
  name: string,
  pointer: string,
): readonly Anchor[] {
  const own = resource.anchors.get(name);
  const others = document.files.get(resource.file)?.index.resources ?? [];
  const anchors = own ?? others.flatMap(({ anchors: named }) => named.get(name) ?? []);
  if (anchors.length < 2) return anchors;
  const nearness = anchors.map((anchor) => countCommonTokens(anchor.pointer, pointer));
  const nearest = Math.max(...nearness);
  return anchors.filter((_, index) => nearness[index] === nearest);
}

function countCommonTokens(first: string, second: string): number {
  const [tokens = [], others = []] = [splitPointer(first), splitPointer(second)];
  const end = tokens.findIndex((token, index) => token !== others[index]);
  return end === -1 ? tokens.length : end;
}
