import { relative, resolve } from "node:path";
import { isUrl } from "../../document/references/reference.ts";
import { STANDARD_INPUT } from "../../document/fetching/source-reader.ts";

/** Whether a source is a file, as opposed to a URL or standard input. */
export function isFile(source: string): boolean {
  return !isUrl(source) && source !== STANDARD_INPUT;
}

/**
 * Converts a path for the lock. It is relative to the output's folder, so that it does not depend on the working
 * folder.
 */
export function toLockPath(file: string, cwd: string, outPath: string): string {
  return toPosix(relative(outPath, resolve(cwd, file)));
}

/** Converts a path of the lock to one relative to the working folder. */
export function fromLockPath(path: string, cwd: string, outPath: string): string {
  return toPosix(relative(cwd, resolve(outPath, path)));
}

function toPosix(path: string): string {
  return path.replaceAll("\\", "/");
}
