import type { Diagnostic, Place } from "../../diagnostics/diagnostic.ts";
import type { Cache } from "../../incremental/cache.ts";
import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import { joinPointer, splitPointer } from "../../syntax/json-pointer.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import { hasCycle } from "../references/follow-references.ts";
import { getReference, isUrl } from "../references/reference.ts";
import { listAnchors, resolveTarget } from "../references/schema-resources.ts";
import { suggestTarget } from "../references/suggest-target.ts";
import { type SourceObject, asObject, asText, describeType, isObject, objectEntries } from "../../syntax/values.ts";
import type { SourceNode, SpecDocument, NodeAddress } from "../spec-document.ts";

/** The check that a reference requests. */
export interface ReferenceCheck {
  /** Checks its target. */
  readonly check: (value: unknown) => void;
  /** The title of the object, if the output is correct without it. */
  readonly dispensable?: string;
}

/** Operations and components are at `/paths/…/…` and `/components/…/…`. */
const PART_DEPTH = 3;

/**
 * The state of a validation: the current place and the diagnostics. Nodes are identified by reference, so each is
 * checked once.
 */
export class Validation {
  readonly document: SpecDocument;
  readonly diagnostics: Diagnostic[] = [];
  readonly #cache: Cache;
  readonly #visited = new Set<object>();
  readonly #targets: { readonly target: NodeAddress; readonly check: () => void }[] = [];
  /** Whether the references from an object form a circle. */
  readonly #cycles = new Map<unknown, boolean>();
  /** The names of components, for suggestions. Cached results depend on them. */
  readonly #componentNames: string;
  #file: string;
  #path: (string | number)[] = [];

  constructor(document: SpecDocument, cache: Cache) {
    this.document = document;
    this.#cache = cache;
    this.#componentNames = listComponentNames(document);
    this.#file = document.root.name;
  }

  /** Whether this is the first visit to a node. */
  enter(node: object): boolean {
    if (this.#visited.has(node)) return false;
    this.#visited.add(node);
    return true;
  }

  /** Runs a check on a child. */
  below(key: string | number, check: () => void): void {
    this.#path.push(key);
    check();
    this.#path.pop();
  }

  /** Runs a check on the current node. In a known part of the document, the result of an earlier run is used. */
  checkPart(node: unknown, check: () => void): void {
    if (this.#path.length !== PART_DEPTH || !isObject(node) || this.#visited.has(node)) return check();
    const start = this.diagnostics.length;
    const pointer = joinPointer("", ...this.#path);
    const key = { kind: "validation", parts: [pointer], given: [pointer, this.#componentNames] };
    const found = this.#cache.getOrCompute(key, () => {
      check();
      return this.diagnostics.splice(start);
    });
    this.#visited.add(node);
    this.diagnostics.push(...found);
  }

  /** The current node, or a descendant. */
  place(...tokens: readonly string[]): Place {
    return { file: this.#file, pointer: joinPointer("", ...this.#path, ...tokens) };
  }

  report(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
  }

  reportType(value: unknown, expected: string): void {
    const key = this.#path.at(-1);
    const what = key === undefined ? "The document" : typeof key === "number" ? `Item ${key + 1}` : `\`${key}\``;
    this.report(createDiagnostic("wrong-type", { what, expected, actual: describeType(value) }, this.place()));
  }

  /** Whether the document is of OpenAPI 3.2. */
  get isVersion32(): boolean {
    const { tree } = this.document.root;
    return isObject(tree) && String(tree["openapi"]).startsWith("3.2");
  }

  /** Checks that a reference has a target. `checkTargets` checks the target itself. */
  checkReference(holder: SourceObject, { check, dispensable }: ReferenceCheck): void {
    const reference = getReference(holder);
    if (reference === undefined) {
      if (Object.hasOwn(holder, "$ref")) this.below("$ref", () => this.reportType(holder["$ref"], "a string"));
      return;
    }
    const target = resolveTarget(this.document, reference, { file: this.#file, value: holder });
    if (!this.document.files.has(target.file)) return this.#reportUnread(reference, target.file, dispensable);
    if (target.value === undefined) {
      this.#reportUnresolved(reference, "$ref", target);
    } else if (this.#isCycle(holder)) {
      this.report(createDiagnostic("reference-cycle", { reference }, this.place("$ref")));
    } else {
      this.#addTarget(target, check);
    }
  }

  #isCycle(holder: SourceObject): boolean {
    return hasCycle(this.document, { file: this.#file, pointer: "", value: holder }, this.#cycles);
  }

  /** Checks that a `$dynamicRef` has exactly one target. The target is checked in its own place. */
  checkDynamicReference(holder: SourceObject): void {
    const reference = holder["$dynamicRef"];
    if (typeof reference !== "string") return;
    const node = { file: this.#file, value: holder };
    const target = resolveTarget(this.document, reference, node);
    const { length } = listAnchors(this.document, reference, node).filter(({ isDynamic }) => isDynamic);
    if (target.value === undefined) {
      this.#reportUnresolved(reference, "$dynamicRef", target);
    } else if (length > 1) {
      const parameters = { reference, count: length };
      this.report(createDiagnostic("ambiguous-dynamic-reference", parameters, this.place("$dynamicRef")));
    }
  }

  /** Checks the targets of a discriminator's `mapping`, except for plain names of schemas. */
  checkMapping(mapping: SourceObject, names: SourceObject, check: (value: unknown) => void): void {
    for (const [value, reference] of Object.entries(mapping)) {
      const text = asText(reference);
      if (text === undefined || Object.hasOwn(names, text)) continue;
      const target = resolveTarget(this.document, text, { file: this.#file, value: mapping });
      if (target.value !== undefined) this.#addTarget(target, check);
      else {
        const suggestion = suggest(text, Object.keys(names)) ?? suggestTarget(this.document, target);
        const parameters = { value, reference: text, suggestion };
        this.report(createDiagnostic("unresolved-mapping", parameters, this.place("discriminator", "mapping", value)));
      }
    }
  }

  #reportUnresolved(reference: string, keyword: string, target: NodeAddress): void {
    const parameters = { reference, suggestion: suggestTarget(this.document, target) };
    this.report(createDiagnostic("unresolved-reference", parameters, this.place(keyword)));
  }

  /**
   * Reports a reference that leaves the document's folder or origin. An unreadable file was reported when it was read.
   */
  #reportUnread(reference: string, file: string, dispensable: string | undefined): void {
    if (!this.document.outside.has(file)) return;
    const place = this.place("$ref");
    const boundary = isUrl(this.document.root.name) ? "origin" : "folder";
    this.report(
      dispensable === undefined
        ? createDiagnostic("reference-outside", { file, boundary }, place)
        : createDiagnostic("optional-reference-outside", { reference, boundary, object: dispensable }, place),
    );
  }

  #addTarget(target: SourceNode, check: ReferenceCheck["check"]): void {
    if (isObject(target.value) && this.#visited.has(target.value)) return;
    this.#targets.push({ target, check: () => check(target.value) });
  }

  /** Checks queued targets in a loop: recursion would overflow the stack on long chains of references. */
  checkTargets(): void {
    for (const { target, check } of this.#targets) {
      this.#file = target.file;
      this.#path = splitPointer(target.pointer) ?? [];
      check();
    }
  }
}

function listComponentNames({ root }: SpecDocument): string {
  const components = objectEntries(asObject(root.tree)["components"]);
  return JSON.stringify(components.map(([kind, members]) => [kind, Object.keys(asObject(members))]));
}
