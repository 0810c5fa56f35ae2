import type { CacheKey } from "../incremental/cache.ts";
import type { Operation } from "../model/model.ts";

/**
 * The cache key of a result that depends on one operation: its content, and the names that were chosen for it in view
 * of the whole document. If the result also depends on names of other operations, pass them in `given`.
 */
export function dependOn(operation: Operation, given: readonly string[] = []): Omit<CacheKey, "kind"> {
  const { id, name, clientMethod, method, path, security, pointer } = operation;
  return { parts: [pointer], given: [JSON.stringify({ id, name, clientMethod, method, path, security }), ...given] };
}
