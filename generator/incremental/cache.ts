/** Results of earlier runs, as the code that asks for them sees them. */

/** Identifies a result by all that it depends on. */
export interface CacheKey {
  /** What is computed: different results of the same input have different kinds. */
  readonly kind: string;
  /** The parts of the document that it is computed from, each with all that it refers to: pointers of operations and components. */
  readonly parts?: readonly string[];
  /** Everything else that it depends on, except the program, its settings and its templates. */
  readonly given?: readonly string[];
}

export interface Cache {
  /**
   * Returns the result that an earlier run stored under an equal key, or computes and stores it: a text or plain JSON. The
   * cache never changes a result.
   */
  getOrCompute<T>(key: CacheKey, compute: () => Promise<T>): Promise<T>;
  getOrCompute<T>(key: CacheKey, compute: () => T): T;
}

/** A cache of one document, for its owner: the code that opens and saves it. */
export interface KeyedCache extends Cache {
  /** Hashes what a key refers to in this document, whatever is computed from it. */
  hashKey(key: Omit<CacheKey, "kind">): string;
  /** Stores the new results for the next run. */
  save(): void;
}

/** A cache that is always empty. */
export const NO_CACHE: Cache = { getOrCompute: <T>(_: CacheKey, compute: () => T): T => compute() };
