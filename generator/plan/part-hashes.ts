import type { DocumentParts } from "../document/document-parts.ts";
import { hashTexts } from "./fragments.ts";
import { findStrongComponents } from "./strong-components.ts";

/** Hashes of the parts of a document, each with all that it leads to. */
export class PartHashes {
  readonly #parts: DocumentParts;
  readonly #describe: (pointer: string) => string;
  #hashes: ReadonlyMap<string, string> | undefined;

  /** `describe` says what else is known of a part, as a target knows names. */
  constructor(parts: DocumentParts, describe: (pointer: string) => string = () => "") {
    this.#parts = parts;
    this.#describe = describe;
  }

  /** Equal for parts that say the same, and that lead to equal ones. */
  find(pointer: string): string {
    this.#hashes ??= this.#hashAll();
    return this.#hashes.get(pointer) ?? "";
  }

  /** Parts that lead to one another share a hash, which is made of all of theirs and of what these lead to beside. */
  #hashAll(): ReadonlyMap<string, string> {
    const hashes = new Map<string, string>();
    const edges = new Map(
      Array.from(this.#parts, ([pointer, { references }]) => [
        pointer,
        references.filter((each) => this.#parts.has(each)),
      ]),
    );
    for (const group of findStrongComponents(edges)) {
      const members = [...group].sort();
      const parts = members.flatMap((pointer) => this.#parts.get(pointer) ?? []);
      const outside = new Set(
        members.flatMap((pointer) => edges.get(pointer)?.filter((each) => !group.has(each)) ?? []),
      );
      const hash = hashTexts([
        ...parts.map(({ hash: own }) => own),
        ...members.map((pointer) => this.#describe(pointer)),
        ...[...outside].sort().map((pointer) => hashes.get(pointer) ?? ""),
      ]);
      for (const pointer of members) hashes.set(pointer, group.size === 1 ? hash : hashTexts([pointer, hash]));
    }
    return hashes;
  }
}
