import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Folders that the bench works with; none ends with a slash. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url)).slice(0, -1);
export const BENCH_FOLDER = `${ROOT}/.bench`;

const REPLACED_FOLDER = `${BENCH_FOLDER}/replaced`;

/**
 * Puts an empty folder in the place of another, which is moved aside: for a minute after files were deleted, creating
 * others takes ten times as long on some file systems, and that would be measured.
 */
export function renewFolder(folder: string): void {
  if (existsSync(folder)) {
    mkdirSync(REPLACED_FOLDER, { recursive: true });
    renameSync(folder, `${mkdtempSync(`${REPLACED_FOLDER}/`)}/folder`);
  }
  mkdirSync(folder, { recursive: true });
}

/** Removes what was moved aside, when everything is measured. */
export function removeReplaced(): void {
  rmSync(REPLACED_FOLDER, { recursive: true, force: true });
}
