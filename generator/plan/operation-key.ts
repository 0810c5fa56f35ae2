import type { CacheKey } from "../incremental/cache.ts";
import type { Operation } from "../model/model.ts";

/**
 * The key of a result that depends on one operation: on what it says, and on what was decided for it in view of the whole
 * document. If the result also depends on names of other operations, they go into `given`.
 */
export function dependOn(operation: Operation, given: readonly string[] = []): Omit<CacheKey, "kind"> {
  const { id, name, clientMethod, method, path, security, pointer } = operation;
  return { parts: [pointer], given: [JSON.stringify({ id, name, clientMethod, method, path, security }), ...given] };
}
