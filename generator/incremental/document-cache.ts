import type { DocumentParts } from "../document/normalizing/document-parts.ts";
import type { CacheKey, KeyedCache } from "./cache.ts";
import { hashParts } from "./hash-parts.ts";
import { hashTexts } from "./hash-texts.ts";
import { ResultFile, type ResultPlace } from "./result-file.ts";

/** The hashes of a document's parts. Several caches need them. */
const knownHashes = new WeakMap<DocumentParts, ReadonlyMap<string, string>>();

/** Caches results that are computed from parts of one document. All keys are made here. */
export class DocumentCache implements KeyedCache {
  readonly #parts: ReadonlyMap<string, string>;
  readonly #results: ResultFile;

  /** Without a place, keys are hashed, but nothing is stored. */
  constructor(parts: DocumentParts, place?: ResultPlace) {
    const hashes = knownHashes.get(parts) ?? hashParts(parts);
    knownHashes.set(parts, hashes);
    this.#parts = hashes;
    this.#results = new ResultFile(place);
  }

  getOrCompute<T>(key: CacheKey, compute: () => T): T {
    // Changes outside the parts cannot be detected.
    if (key.parts?.some((pointer) => !this.#parts.has(pointer))) return compute();
    const hash = `${key.kind} ${this.hashKey(key)}`;
    const known = this.#results.find(hash) as T | undefined;
    if (known !== undefined) return known;
    const computed = compute();
    if (computed instanceof Promise) {
      return computed.then((value: unknown) => {
        this.#results.add(hash, value);
        return value;
      }) as T;
    }
    this.#results.add(hash, computed);
    return computed;
  }

  hashKey({ parts = [], given = [] }: Omit<CacheKey, "kind">): string {
    return hashTexts([...given, ...parts.map((pointer) => this.#parts.get(pointer) ?? "")]);
  }

  save(): void {
    this.#results.save();
  }
}
