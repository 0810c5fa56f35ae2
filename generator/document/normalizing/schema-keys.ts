import { joinPointer } from "../../syntax/json-pointer.ts";
import { findOrigin } from "../provenance.ts";
import { claimName, getReference, nameTarget, stemOf } from "../references/reference.ts";
import { resolveTarget } from "../references/schema-resources.ts";
import { asObject, asText, isObject } from "../../syntax/values.ts";
import { findNode } from "../source-node.ts";
import type { SourceNode, SpecDocument, NodeAddress } from "../spec-document.ts";

/** What may be next to a `$ref` that is only another name of its target. */
const NAMES = new Set(["$ref", "$anchor", "$dynamicAnchor", "$id", "$comment"]);

/** The keys below `components.schemas` that schemas get, wherever they stand. Two references to one schema give one key. */
export class SchemaKeys {
  readonly #document: SpecDocument;
  /** By file and pointer. */
  readonly #keys = new Map<string, string>();
  readonly #homes = new Map<string, NodeAddress>();

  /** All of `components.schemas` has its key already. */
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

  /** Each key with the place of its schema. What gets a key while one walks over them comes behind. */
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

  /** A component that is only a reference to a schema without a name is that schema's name. */
  #moveHome(key: string, home: NodeAddress): void {
    const node = findNode(this.#document, home.file, home.pointer);
    const next = node && this.#findNext(node);
    const end = next && this.#findEnd(next);
    if (end === undefined || this.#keys.has(this.#identify(end))) return;
    this.#keys.set(this.#identify(end), key);
    this.#homes.set(key, end);
  }

  /** Where one comes to through references that say nothing else, as far as nothing on the way has a key. */
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

  /** Named as its author did: by its anchor, the last word of its pointer, or its file. */
  #findFreeKey(target: NodeAddress): string {
    const { $anchor, $dynamicAnchor } = asObject(findNode(this.#document, target.file, target.pointer)?.value);
    const base = asText($anchor) ?? asText($dynamicAnchor) ?? nameTarget(target);
    return claimName(base, stemOf(target.file), (key) => !this.#homes.has(key));
  }

  /** By where its author wrote it, as it may be written out elsewhere too. */
  #identify(target: NodeAddress): string {
    const { file, pointer } = this.#document.isExpanded ? findOrigin(this.#document, target) : target;
    return `${file}\0${pointer}`;
  }
}
