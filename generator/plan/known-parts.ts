import type { Place } from "../diagnostics/diagnostic.ts";
import { joinPointer, splitPointer } from "../diagnostics/json-pointer.ts";
import type { DocumentParts } from "../document/document-parts.ts";
import type { RecallFindings } from "../model/review-document.ts";
import { Memo, type MemoPlace } from "./memo.ts";
import { hashParts } from "./part-hashes.ts";

export interface KnownPartsInput {
  /** Those of the author's. Absent: the document is one of which nothing is kept. */
  readonly parts: DocumentParts | undefined;
  readonly place: MemoPlace | undefined;
  /** The document's name, which is in what is found. */
  readonly file: string;
}

/** What earlier runs have found in the parts of a document, each of which finds the same again while it leads to the same. */
export class KnownParts {
  /** The pointers of those in which validation has found nothing. */
  readonly faultless: ReadonlySet<string>;
  readonly #file: string;
  readonly #parts: DocumentParts;
  readonly #hashes: ReadonlyMap<string, string>;
  readonly #memo: Memo;

  constructor({ parts = new Map(), place, file }: KnownPartsInput) {
    this.#file = file;
    this.#parts = place === undefined ? new Map() : parts;
    this.#hashes = hashParts(this.#parts);
    this.#memo = new Memo(this.#parts.size > 0 ? place : undefined);
    this.faultless = new Set(
      this.#listPointers().filter((pointer) => this.#memo.find(this.#keyOf("faultless", pointer))),
    );
  }

  /** Gives what a review has found in a part, or finds it: plain JSON. `reviewer` tells the reviews apart. */
  recallFor(reviewer: string): RecallFindings {
    return <T>(pointer: string, find: () => T): T =>
      this.#parts.has(pointer) ? this.#memo.recall(this.#keyOf(`review ${reviewer}`, pointer), find) : find();
  }

  /** Takes all the places in which validation has found something. */
  rememberFaults(places: readonly Place[]): void {
    const faulty = new Set(places.flatMap((place) => ("pointer" in place ? ownerOf(place.pointer) : [])));
    const isFaultless = (pointer: string): boolean =>
      this.#listHeld(pointer).every((held) => !faulty.has(ownerOf(held)));
    for (const pointer of this.#listPointers())
      if (!this.faultless.has(pointer) && isFaultless(pointer)) this.#memo.add(this.#keyOf("faultless", pointer), true);
  }

  keep(): void {
    this.#memo.keep();
  }

  #listPointers(): string[] {
    return [...this.#parts.keys()];
  }

  #keyOf(what: string, pointer: string): string {
    return [what, this.#file, pointer, this.#hashes.get(pointer) ?? ""].join(" ");
  }

  /** A part with what is written out in it: all that it refers to but schemas, of which each speaks for itself. */
  #listHeld(pointer: string): string[] {
    const held = new Set([pointer]);
    for (const each of held)
      for (const reference of this.#parts.get(each)?.references ?? [])
        if (!reference.startsWith("/components/schemas/")) held.add(reference);
    return [...held];
  }
}

/** A component, or all of a path: what stands in its path item is said of each of its operations. */
function ownerOf(pointer: string): string {
  const tokens = splitPointer(pointer) ?? [];
  return joinPointer("", ...tokens.slice(0, tokens[0] === "paths" ? 2 : 3));
}
