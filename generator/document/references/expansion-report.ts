import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic, NodePlace } from "../../diagnostics/diagnostic.ts";
import { MAX_DEPTH } from "../../syntax/nesting.ts";
import { hasErrors } from "../../diagnostics/outcome.ts";
import { isUrl } from "./reference.ts";
import type { SourceNode, SpecDocument } from "../spec-document.ts";
import { suggestTarget } from "./suggest-target.ts";

/** Collects the faults of an expansion. A place that is expanded twice is reported once. */
export class ExpansionReport {
  readonly #document: SpecDocument;
  readonly #errors = new Map<string, readonly Diagnostic[]>();
  readonly #misplaced = new Tally();
  readonly #dangling = new Tally();

  constructor(document: SpecDocument) {
    this.#document = document;
  }

  /** Records a misplaced reference. `field` names its place. */
  noteMisplaced(place: NodePlace, field: string): void {
    this.#misplaced.add(place, field);
  }

  /** Records a reference without a target in an extension, where `$ref` may have another meaning. */
  noteDangling(place: NodePlace, reference: string): void {
    this.#dangling.add(place, reference);
  }

  reportMissing(reference: string, target: SourceNode, place: NodePlace): void {
    const { files, outside, root } = this.#document;
    if (outside.has(target.file)) {
      const boundary = isUrl(root.name) ? "origin" : "folder";
      this.#add(createDiagnostic("reference-outside", { file: target.file, boundary }, place));
    } else if (files.has(target.file)) {
      const parameters = { reference, suggestion: suggestTarget(this.#document, target) };
      this.#add(createDiagnostic("unresolved-reference", parameters, place));
    } else this.reportUnread(target.file, place);
  }

  /** Reports a file that could not be read. If it seemed to be named in data only, that was not reported before. */
  reportUnread(file: string, place: NodePlace): void {
    const diagnostics = this.#document.unread.get(file) ?? [];
    const placed = diagnostics.map((each) => (each.place && "pointer" in each.place ? { ...each, place } : each));
    if (!this.#errors.has(file)) this.#errors.set(file, placed);
  }

  reportCycle(reference: string, place: NodePlace): void {
    this.#add(createDiagnostic("reference-cycle", { reference }, place));
  }

  reportDepth(place: NodePlace): void {
    this.#add(createDiagnostic("too-deep", { maxDepth: MAX_DEPTH }, place));
  }

  reportSize(place: NodePlace): void {
    if (!this.#errors.has("size")) this.#errors.set("size", [createDiagnostic("too-large", {}, place)]);
  }

  /** The errors, or else the warnings. After an error the counts in warnings would be incomplete. */
  list(): readonly Diagnostic[] {
    const errors = [...this.#errors.values()].flat();
    return hasErrors(errors) ? errors : this.#listWarnings();
  }

  #listWarnings(): Diagnostic[] {
    const diagnostics: Diagnostic[] = [];
    const [misplaced] = this.#misplaced.places;
    const [dangling] = this.#dangling.counts.keys();
    if (misplaced !== undefined) {
      const fields = [...this.#misplaced.counts].sort(([, a], [, b]) => b - a);
      const parameters = { count: this.#misplaced.places.length, fields };
      diagnostics.push(createDiagnostic("misplaced-reference", parameters, misplaced));
    }
    if (dangling !== undefined) {
      const others = this.#dangling.places.length - 1;
      const parameters = { reference: dangling, others };
      diagnostics.push(createDiagnostic("dangling-reference", parameters, this.#dangling.places[0]));
    }
    return diagnostics;
  }

  #add(diagnostic: Diagnostic): void {
    this.#errors.set(`${diagnostic.code} ${JSON.stringify(diagnostic.place)}`, [diagnostic]);
  }
}

/** Counts places by a name, each place once. */
class Tally {
  readonly #places = new Map<string, NodePlace>();
  readonly counts = new Map<string, number>();

  get places(): readonly NodePlace[] {
    return [...this.#places.values()];
  }

  add(place: NodePlace, what: string): void {
    const identity = `${place.file}#${place.pointer}`;
    if (this.#places.has(identity)) return;
    this.#places.set(identity, place);
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }
}
