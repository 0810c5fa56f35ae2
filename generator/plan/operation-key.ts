import type { CacheKey } from "../incremental/cache.ts";
import type { Operation } from "../model/model.ts";

/**
 * What depends on an operation: on all that it says, and on what was decided for it in view of the whole document. Names
 * that were decided for others go into `given`, where something depends on them.
 */
export function dependOn(operation: Operation, given: readonly string[] = []): Omit<CacheKey, "kind"> {
  const { id, name, clientMethod, method, path, security, pointer } = operation;
  return { parts: [pointer], given: [JSON.stringify({ id, name, clientMethod, method, path, security }), ...given] };
}
