import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { isBelow } from "../../document/reading/boundary.ts";
import { resolveLinks } from "./resolve-links.ts";

/**
 * Whether a path is in the repository of the working folder, or below that folder if there is no repository. Links are
 * followed.
 */
export function isInRepository(path: string, cwd: string): boolean {
  const folder = resolveLinks(cwd);
  return isBelow(findRepository(folder) ?? folder, resolveLinks(path));
}

function findRepository(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findRepository(parent);
}
