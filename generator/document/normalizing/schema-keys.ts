import { joinPointer } from "../../syntax/json-pointer.ts";
import { findOrigin } from "../provenance.ts";
import { claimName, getReference, nameTarget, stemOf } from "../references/reference.ts";
import { resolveTarget } from "../references/schema-resources.ts";
import { asObject, asText, isObject } from "../../syntax/values.ts";
import { findNode } from "../source-node.ts";
import type { SourceNode, SpecDocument, NodeAddress } from "../spec-document.ts";

/** Siblings of a `$ref` that add nothing to its target. */
const NAMES = new Set(["$ref", "$anchor", "$dynamicAnchor", "$id", "$comment"]);

/**
 * Assigns each schema a key below `components.schemas`, wherever the author wrote it. References to one schema share a
 * key.
 */
export class SchemaKeys {
  readonly #document: SpecDocument;
  /** By file and pointer. */
  readonly #keys = new Map<string, string>();
  readonly #homes = new Map<string, NodeAddress>();

  /** The members of `components.schemas` keep their keys. */
  constructor(document: SpecDocument) {
    this.#document = document;
    const { name: file, tree } = document.root;
    for (const key of Object.keys(asObject(asObject(asObject(tree)["components"])["schemas"]))) {
      const target = { file, pointer: joinPointer("/components/schemas", key) };
      this.#keys.set(this.#identify(target), key);
      this.#homes.set(key, target);
    }
    for (const [key, home] of this.#homes) this.#moveHome(key, home);
  }

  /** Each key with the place of its schema. The iteration includes keys that are added meanwhile. */
  entries(): Iterable<[key: string, home: NodeAddress]> {
    return this.#homes.entries();
  }

  has(key: string): boolean {
    return this.#homes.has(key);
  }

  keyOf(target: NodeAddress): string {
    const known = this.#keys.get(this.#identify(target));
    if (known !== undefined) return known;
    const end = this.#findEnd(target);
    const key = this.#keys.get(this.#identify(end)) ?? this.#addKey(end);
    this.#keys.set(this.#identify(target), key);
    return key;
  }

  /** If a component is only a reference to a schema without a key, that schema gets the component's key. */
  #moveHome(key: string, home: NodeAddress): void {
    const node = findNode(this.#document, home.file, home.pointer);
    const next = node && this.#findNext(node);
    const end = next && this.#findEnd(next);
    if (end === undefined || this.#keys.has(this.#identify(end))) return;
    this.#keys.set(this.#identify(end), key);
    this.#homes.set(key, end);
  }

  /** Follows references that have no other keywords, up to the first target with a key. */
  #findEnd(target: NodeAddress): NodeAddress {
    const visited = new Set<string>();
    let end = target;
    while (!this.#keys.has(this.#identify(end)) && !visited.has(this.#identify(end))) {
      visited.add(this.#identify(end));
      const node = findNode(this.#document, end.file, end.pointer);
      const next = node && this.#findNext(node);
      if (next === undefined) return end;
      end = next;
    }
    return end;
  }

  #findNext(node: SourceNode): NodeAddress | undefined {
    const reference = getReference(node.value);
    if (reference === undefined || !isObject(node.value)) return undefined;
    if (Object.keys(node.value).some((keyword) => !NAMES.has(keyword))) return undefined;
    return resolveTarget(this.#document, reference, node);
  }

  #addKey(target: NodeAddress): string {
    const key = this.#findFreeKey(target);
    this.#keys.set(this.#identify(target), key);
    this.#homes.set(key, target);
    return key;
  }

  /** Uses the author's name: the anchor, the last token of the pointer, or the file's name. */
  #findFreeKey(target: NodeAddress): string {
    const { $anchor, $dynamicAnchor } = asObject(findNode(this.#document, target.file, target.pointer)?.value);
    const base = asText($anchor) ?? asText($dynamicAnchor) ?? nameTarget(target);
    return claimName(base, stemOf(target.file), (key) => !this.#homes.has(key));
  }

  /** Identifies a schema by where its author wrote it, as an expanded document repeats schemas. */
  #identify(target: NodeAddress): string {
    const { file, pointer } = this.#document.isExpanded ? findOrigin(this.#document, target) : target;
    return `${file}\0${pointer}`;
  }
}
