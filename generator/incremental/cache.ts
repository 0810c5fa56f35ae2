/** What is known from earlier runs, as everything sees it that asks for some of it. */

/** Identifies a result by all that it depends on. */
export interface CacheKey {
  /** What is computed; tells apart what is computed from the same. */
  readonly kind: string;
  /** The parts of the document that it is computed from, each with all that it refers to: pointers of operations and components. */
  readonly parts?: readonly string[];
  /** Everything else that it depends on, but for the program, its settings and its templates. */
  readonly given?: readonly string[];
}

export interface Cache {
  /**
   * Gives the result that an earlier run computed for an equal key, or computes it and keeps it for the next one: a text or
   * plain JSON. Whether there is anything in the cache changes no result.
   */
  getOrCompute<T>(key: CacheKey, compute: () => Promise<T>): Promise<T>;
  getOrCompute<T>(key: CacheKey, compute: () => T): T;
}

/** A cache of one document, for its owner: the code that opens and saves it. */
export interface KeyedCache extends Cache {
  /** A hash of what a key stands for in this document, whatever is computed from it. */
  hashKey(key: Omit<CacheKey, "kind">): string;
  /** Keeps for the next run what was computed. */
  save(): void;
}

/** A cache that knows nothing and keeps nothing. */
export const NO_CACHE: Cache = { getOrCompute: <T>(_: CacheKey, compute: () => T): T => compute() };
