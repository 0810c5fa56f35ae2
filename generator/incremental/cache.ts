/** Results of earlier runs, from the caller's point of view. */

/** Identifies a result by everything that it depends on. */
export interface CacheKey {
  /** What is computed: different results of the same input have different kinds. */
  readonly kind: string;
  /**
   * The pointers of the parts that it is computed from: operations and components, each including all that it refers
   * to.
   */
  readonly parts?: readonly string[];
  /** Everything else that it depends on, apart from the program, its settings and its templates. */
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

/** The cache of one document, for the code that opens and saves it. */
export interface KeyedCache extends Cache {
  /** Hashes the content that a key refers to in this document. */
  hashKey(key: Omit<CacheKey, "kind">): string;
  /** Stores the new results for the next run. */
  save(): void;
}

/** A cache that is always empty. */
export const NO_CACHE: Cache = { getOrCompute: <T>(_: CacheKey, compute: () => T): T => compute() };
