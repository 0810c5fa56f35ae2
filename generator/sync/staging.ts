/** The folder in which a run prepares what it writes. It is also the sign that a run is writing: only one can make it. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import { describeSystemError, isSystemError } from "../diagnostics/system-error.ts";

/** In the output's folder, so that what is prepared gets to its place by a rename, which happens whole or not at all. */
const STAGING_FOLDER = ".specloom-run";

/** Where the staging folder of a killed run goes before it is deleted. */
const DEAD_FOLDER = ".specloom-run-dead";

const OWNER_FILE = "process";

export interface Staging {
  /** The path of a prepared file, by a name of the caller's choice. */
  readonly pathOf: (name: string) => string;
  readonly close: () => void;
}

/** Makes the folder, or says who has it. What a killed run left is cleared away. */
export function openStaging(outDir: string): Outcome<Staging> {
  const folder = join(outDir, STAGING_FOLDER);
  try {
    mkdirSync(outDir, { recursive: true });
    if (!makeFolder(folder) && !(removeDeadFolder(outDir, folder) && makeFolder(folder))) {
      const process = readOwner(folder)?.toString() ?? "unknown";
      return { diagnostics: [createDiagnostic("already-running", { folder, process }, { file: folder })] };
    }
    writeFileSync(join(folder, OWNER_FILE), String(process.pid));
  } catch (error) {
    const reason = describeSystemError(error);
    return { diagnostics: [createDiagnostic("cannot-write", { file: folder, reason }, { file: folder })] };
  }
  const value: Staging = {
    pathOf: (name) => join(folder, name),
    close: () => discard(outDir, folder),
  };
  return { value, diagnostics: [] };
}

/** Whether it was us who made it. */
function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === "EEXIST") return false;
    throw error;
  }
}

function removeDeadFolder(outDir: string, folder: string): boolean {
  const owner = readOwner(folder);
  if (owner === undefined || isAlive(owner)) return false;
  const dead = moveAside(outDir, folder);
  // Another run may have cleared it away and made its own in between: that one is alive, and gets it back.
  if (readOwner(dead) !== owner) {
    renameSync(dead, folder);
    return false;
  }
  rmSync(dead, { recursive: true, force: true });
  return true;
}

/** Takes the folder away whole: half of one, without its owner's number, would keep the next run out. */
function discard(outDir: string, folder: string): void {
  try {
    rmSync(moveAside(outDir, folder), { recursive: true, force: true });
  } catch (error) {
    // The run itself is done. The next one clears away what is left.
    if (!isSystemError(error)) throw error;
  }
}

function moveAside(outDir: string, folder: string): string {
  const dead = join(outDir, DEAD_FOLDER);
  rmSync(dead, { recursive: true, force: true });
  renameSync(folder, dead);
  return dead;
}

/** `undefined` also for a run that has not come to writing its number yet. */
function readOwner(folder: string): number | undefined {
  try {
    const text = readFileSync(join(folder, OWNER_FILE), "utf8");
    return /^[0-9]+$/.test(text) ? Number(text) : undefined;
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function isAlive(owner: number): boolean {
  // In containers numbers repeat. A run of this very process is over, as writing is synchronous.
  if (owner === process.pid) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return !(isSystemError(error) && error.code === "ESRCH");
  }
}
