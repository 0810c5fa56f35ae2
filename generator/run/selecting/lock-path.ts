import { relative, resolve } from "node:path";
import { isUrl } from "../../document/references/reference.ts";
import { STANDARD_INPUT } from "../../document/fetching/source-reader.ts";

/** Whether a source is a file, and neither a URL nor standard input. */
export function isFile(source: string): boolean {
  return !isUrl(source) && source !== STANDARD_INPUT;
}

/** A path as the lock has it: seen from the output's folder, so that it means the same wherever a command is started. */
export function toLockPath(file: string, cwd: string, outPath: string): string {
  return toPosix(relative(outPath, resolve(cwd, file)));
}

/** A path of the lock as it is seen from the working folder. */
export function fromLockPath(path: string, cwd: string, outPath: string): string {
  return toPosix(relative(cwd, resolve(outPath, path)));
}

function toPosix(path: string): string {
  return path.replaceAll("\\", "/");
}
