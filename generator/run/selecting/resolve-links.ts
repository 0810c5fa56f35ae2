import { realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Resolves the links in a path, whose last parts need not exist. */
export function resolveLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(resolveLinks(parent), basename(path));
  }
}
