/** The folder in which a run prepares what it writes. It is also the sign that a run is writing: only one can have it. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import { describeSystemError, isSystemError } from "../diagnostics/system-error.ts";
import { holdSignals } from "./hold-signals.ts";
import { describeThisRun, isRunning, isSilent, parseOwner, printOwner, type RunOwner } from "./run-owner.ts";

/** In the output's folder, so that what is prepared gets to its place by a rename, which happens whole or not at all. */
const STAGING_FOLDER = ".specloom-run";

/** What `asideOf` gives. */
const ASIDE = /^\.specloom-run-[0-9]+$/;

const OWNER_FILE = "process";

/** What systems answer to a rename onto a folder that has something in it. Access was tried before. */
const TAKEN = new Set(["ENOTEMPTY", "EEXIST", "EPERM", "EACCES"]);

export interface Staging {
  /** The path of a prepared file, by a name of the caller's choice. */
  readonly pathOf: (name: string) => string;
  readonly close: () => void;
}

/** Makes the folder, or says who has it. What killed runs left is cleared away. */
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

/** Where a run has its folder before and after it is the one that counts. */
function asideOf(folder: string): string {
  return `${folder}-${process.pid}`;
}

/**
 * Whether it is ours now. It is created and removed with our name in it: without one, the folder of a killed run could not
 * be recognized.
 */
function claimFolder(folder: string): boolean {
  const aside = asideOf(folder);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside);
  try {
    writeFileSync(join(aside, OWNER_FILE), printOwner(describeThisRun()));
    // A run that is killed leaves nothing to be committed.
    writeFileSync(join(aside, ".gitignore"), "*\n");
    renameSync(aside, folder);
    return true;
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (isSystemError(error) && TAKEN.has(error.code)) return false;
    throw error;
  }
}

/** Whether the folder is free now. */
function removeDeadFolder(folder: string): boolean {
  const owner = readOwner(folder);
  if (owner === undefined || isRunning(owner, folder)) return false;
  try {
    const aside = moveAside(folder);
    // Another run may have cleared it away and put its own there in between: that one is alive, and gets it back.
    if (!isDeepStrictEqual(readOwner(aside), owner)) {
      renameSync(aside, folder);
      return false;
    }
    rmSync(aside, { recursive: true, force: true });
    return true;
  } catch (error) {
    // Another run has just cleared it away.
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

/** Removes the folders of runs that were killed before or after theirs was the one that counts. */
function removeRemains(outDir: string): void {
  const folders = readdirSync(outDir).filter((name) => ASIDE.test(name));
  for (const folder of folders.map((name) => join(outDir, name))) {
    const owner = readOwner(folder);
    // A run that was killed before it could say who it is has no owner.
    const isLeft = owner === undefined ? isSilent(folder) : !isRunning(owner, folder);
    if (isLeft) rmSync(folder, { recursive: true, force: true });
  }
}

/** What a run cannot clear away does no harm to it, and is left to the next one. */
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
