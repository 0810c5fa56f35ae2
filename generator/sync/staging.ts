/** The folder in which a run prepares its files. It is also a mutex: only one run can have it. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import { describeSystemError, isSystemError } from "../diagnostics/system-error.ts";
import { holdSignals } from "./hold-signals.ts";
import { describeThisRun, isRunning, isSilent, parseOwner, printOwner, type RunOwner } from "./run-owner.ts";

/** It is inside the output's folder, so that an atomic rename can move a file to its place. */
const STAGING_FOLDER = ".specloom-run";

/** Matches the results of `asideOf`. */
const ASIDE = /^\.specloom-run-[0-9]+$/;

const OWNER_FILE = "process";

/** The error codes for renaming a folder to one that is not empty. Missing permissions were detected before. */
const TAKEN = new Set(["ENOTEMPTY", "EEXIST", "EPERM", "EACCES"]);

export interface Staging {
  /** The path of a prepared file with a name of the caller's choice. */
  readonly pathOf: (name: string) => string;
  readonly close: () => void;
}

/** Creates the folder, or reports its owner. Removes the folders of killed runs. */
export function openStaging(outDir: string): Outcome<Staging> {
  const folder = join(outDir, STAGING_FOLDER);
  try {
    mkdirSync(outDir, { recursive: true });
    if (!claimFolder(folder) && !(removeDeadFolder(folder) && claimFolder(folder))) {
      const process = readOwner(folder)?.process.toString() ?? "unknown";
      return { diagnostics: [createDiagnostic("already-running", { folder, process }, { file: folder })] };
    }
  } catch (error) {
    const reason = describeSystemError(error);
    return { diagnostics: [createDiagnostic("cannot-write", { file: folder, reason }, { file: folder })] };
  }
  discard(() => removeRemains(outDir));
  const remove = (): void => discard(() => rmSync(moveAside(folder), { recursive: true, force: true }));
  return { value: { pathOf: (name) => join(folder, name), close: holdSignals(remove) }, diagnostics: [] };
}

/** The name of a run's folder before and after it is the active one. */
function asideOf(folder: string): string {
  return `${folder}-${process.pid}`;
}

/**
 * Tries to claim the folder. It is renamed into place with the owner's name inside, so that the folder of a killed run
 * can always be recognized.
 */
function claimFolder(folder: string): boolean {
  const aside = asideOf(folder);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside);
  try {
    writeFileSync(join(aside, OWNER_FILE), printOwner(describeThisRun()));
    // A killed run must leave nothing that would be committed.
    writeFileSync(join(aside, ".gitignore"), "*\n");
    renameSync(aside, folder);
    return true;
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (isSystemError(error) && TAKEN.has(error.code)) return false;
    throw error;
  }
}

/** Removes the folder if its owner is dead. Returns whether it is free now. */
function removeDeadFolder(folder: string): boolean {
  const owner = readOwner(folder);
  if (owner === undefined || isRunning(owner, folder)) return false;
  try {
    const aside = moveAside(folder);
    // Another run may have replaced the folder meanwhile. That run is alive, so its folder is restored.
    if (!isDeepStrictEqual(readOwner(aside), owner)) {
      renameSync(aside, folder);
      return false;
    }
    rmSync(aside, { recursive: true, force: true });
    return true;
  } catch (error) {
    // Another run has removed it.
    if (isSystemError(error) && error.code === "ENOENT") return true;
    throw error;
  }
}

function moveAside(folder: string): string {
  const aside = asideOf(folder);
  rmSync(aside, { recursive: true, force: true });
  renameSync(folder, aside);
  return aside;
}

/** Removes the folders of runs that were killed before or after their folder was the active one. */
function removeRemains(outDir: string): void {
  const folders = readdirSync(outDir).filter((name) => ASIDE.test(name));
  for (const folder of folders.map((name) => join(outDir, name))) {
    const owner = readOwner(folder);
    // A run that was killed early has not recorded an owner.
    const isLeft = owner === undefined ? isSilent(folder) : !isRunning(owner, folder);
    if (isLeft) rmSync(folder, { recursive: true, force: true });
  }
}

/** Ignores system errors: leftovers are harmless, and the next run tries again. */
function discard(remove: () => void): void {
  try {
    remove();
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

function readOwner(folder: string): RunOwner | undefined {
  try {
    return parseOwner(readFileSync(join(folder, OWNER_FILE), "utf8"));
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return undefined;
    throw error;
  }
}
