import { realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A path without links; of what does not exist, where it would be. */
export function resolveLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(resolveLinks(parent), basename(path));
  }
}
