import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import { joinPointer, splitPointer } from "../diagnostics/json-pointer.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { followReferences } from "./follow-references.ts";
import { getReference, isPointer, isUrl, type Target } from "./reference.ts";
import { listAnchorNames, listAnchors, resolveTarget } from "./schema-resources.ts";
import { findNode, isObject, type SourceObject, type SpecDocument } from "./spec-document.ts";
import { describeType } from "./values.ts";

/** What a reference is checked for. */
export interface ReferenceCheck {
  /** Checks what it leads to. */
  readonly check: (value: unknown) => void;
  /** The title of an object that the output can do without. */
  readonly dispensable?: string;
}

/** Where a walk over the document is, and what it found. Knows each node by identity, so that none is checked twice. */
export class Validation {
  readonly document: SpecDocument;
  readonly diagnostics: Diagnostic[] = [];
  readonly #visited = new Set<object>();
  #file: string;
  #path: (string | number)[] = [];

  constructor(document: SpecDocument) {
    this.document = document;
    this.#file = document.root.name;
  }

  /** True the first time that it is asked about a node. */
  enter(node: object): boolean {
    if (this.#visited.has(node)) return false;
    this.#visited.add(node);
    return true;
  }

  /** Runs a check one level down. */
  below(key: string | number, check: () => void): void {
    this.#path.push(key);
    check();
    this.#path.pop();
  }

  /** The current node, or one below it. */
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
    const { root } = this.document.root;
    return isObject(root) && String(root["openapi"]).startsWith("3.2");
  }

  /** Checks that the reference which `holder` is leads somewhere, and what it leads to. */
  checkReference(holder: SourceObject, { check, dispensable }: ReferenceCheck): void {
    const reference = getReference(holder);
    if (reference === undefined) return;
    const { file, pointer } = resolveTarget(this.document, reference, { file: this.#file, value: holder });
    if (!this.document.files.has(file)) return this.#reportUnread(reference, file, dispensable);
    const target = findNode(this.document, file, pointer);
    if (target === undefined) {
      this.#reportUnresolved(reference, "$ref", { file, pointer });
    } else if (followReferences(this.document, { file: this.#file, pointer: "", value: holder }) === "cycle") {
      this.report(createDiagnostic("reference-cycle", { reference }, this.place("$ref")));
    } else {
      this.#elsewhere(file, pointer, () => check(target.value));
    }
  }

  /** Checks that a `$dynamicRef` leads somewhere, and whether it is known where. What it leads to is checked there. */
  checkDynamicReference(holder: SourceObject): void {
    const reference = holder["$dynamicRef"];
    if (typeof reference !== "string") return;
    const node = { file: this.#file, value: holder };
    const target = resolveTarget(this.document, reference, node);
    const { length } = listAnchors(this.document, reference, node).filter(({ isDynamic }) => isDynamic);
    if (findNode(this.document, target.file, target.pointer) === undefined) {
      this.#reportUnresolved(reference, "$dynamicRef", target);
    } else if (length > 1) {
      const parameters = { reference, count: length };
      this.report(createDiagnostic("ambiguous-dynamic-reference", parameters, this.place("$dynamicRef")));
    }
  }

  #reportUnresolved(reference: string, keyword: string, target: Target): void {
    const parameters = { reference, suggestion: this.#suggestTarget(target) };
    this.report(createDiagnostic("unresolved-reference", parameters, this.place(keyword)));
  }

  /** A file that could not be read has been reported as such. */
  #reportUnread(reference: string, file: string, dispensable: string | undefined): void {
    if (!this.document.outside.has(file)) return;
    const place = this.place("$ref");
    const boundary = isUrl(this.document.root.name) ? "origin" : "folder";
    this.report(
      dispensable === undefined
        ? createDiagnostic("reference-outside", { file, boundary }, place)
        : createDiagnostic("reference-left-aside", { reference, boundary, object: dispensable }, place),
    );
  }

  #elsewhere(file: string, pointer: string, check: () => void): void {
    const [previousFile, previousPath] = [this.#file, this.#path];
    this.#file = file;
    this.#path = splitPointer(pointer) ?? [];
    check();
    this.#file = previousFile;
    this.#path = previousPath;
  }

  #suggestTarget({ file, pointer }: Target): string | undefined {
    if (!isPointer(pointer)) {
      const anchor = suggest(pointer, listAnchorNames(this.document, file));
      return anchor === undefined ? undefined : `#${anchor}`;
    }
    const cut = Math.max(pointer.lastIndexOf("/"), 0);
    const siblings = findNode(this.document, file, pointer.slice(0, cut))?.value;
    return isObject(siblings) ? suggest(pointer.slice(cut + 1), Object.keys(siblings)) : undefined;
  }
}
