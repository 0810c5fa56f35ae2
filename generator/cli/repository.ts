import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isBelow } from "../document/boundary.ts";

/** Whether a path is in the repository of the working folder, or below that folder where there is none; links are followed. */
export function isInRepository(path: string, cwd: string): boolean {
  const folder = toRealPath(cwd);
  return isBelow(findRepository(folder) ?? folder, toRealPath(path));
}

function findRepository(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : findRepository(parent);
}

/** Of what does not exist, where it would be. */
function toRealPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(toRealPath(parent), basename(path));
  }
}
