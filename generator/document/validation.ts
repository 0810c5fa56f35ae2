import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import { joinPointer, splitPointer } from "../diagnostics/json-pointer.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { findNode, followReferences, getReference, resolveReference } from "./reference.ts";
import { isObject, type SourceObject, type SpecDocument } from "./spec-document.ts";
import { describeType } from "./values.ts";

/** What a reference is checked for. */
export interface ReferenceCheck {
  /** Checks what it leads to. */
  readonly check: (value: unknown) => void;
  /** The title of an object that the output can do without. */
  readonly dispensable?: string;
  /** Whether it may not lead to what holds it. */
  readonly mustEnd?: boolean;
}

/** Where a walk over the document is, and what it found. Knows each node by identity, so that none is checked twice. */
export class Validation {
  readonly document: SpecDocument;
  readonly diagnostics: Diagnostic[] = [];
  readonly #visited = new Set<object>();
  readonly #open = new Set<unknown>();
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

  /** Runs a check of what an object holds. */
  inside(node: object, check: () => void): void {
    this.#open.add(node);
    check();
    this.#open.delete(node);
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
  checkReference(holder: SourceObject, { check, dispensable, mustEnd = false }: ReferenceCheck): void {
    const reference = getReference(holder);
    if (reference === undefined) return;
    const { file, pointer } = resolveReference(reference, this.#file);
    if (!this.document.files.has(file)) return this.#reportUnread(reference, file, dispensable);
    const target = findNode(this.document, file, pointer);
    if (target === undefined) {
      const parameters = { reference, suggestion: this.#suggestTarget(file, pointer) };
      this.report(createDiagnostic("unresolved-reference", parameters, this.place("$ref")));
    } else if ((mustEnd && this.#open.has(target.value)) || this.#leadsInCircle(holder)) {
      this.report(createDiagnostic("reference-cycle", { reference }, this.place("$ref")));
    } else {
      this.#elsewhere(file, pointer, () => check(target.value));
    }
  }

  #leadsInCircle(holder: SourceObject): boolean {
    return followReferences(this.document, { file: this.#file, pointer: "", value: holder }) === "cycle";
  }

  /** A file that could not be read has been reported as such. */
  #reportUnread(reference: string, file: string, dispensable: string | undefined): void {
    if (!this.document.outside.has(file)) return;
    const place = this.place("$ref");
    this.report(
      dispensable === undefined
        ? createDiagnostic("reference-outside", { file }, place)
        : createDiagnostic("reference-left-aside", { reference, object: dispensable }, place),
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

  #suggestTarget(file: string, pointer: string): string | undefined {
    const cut = Math.max(pointer.lastIndexOf("/"), 0);
    const siblings = findNode(this.document, file, pointer.slice(0, cut))?.value;
    return isObject(siblings) ? suggest(pointer.slice(cut + 1), Object.keys(siblings)) : undefined;
  }
}
