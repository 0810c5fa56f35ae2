import { mkdirSync, renameSync, rmdirSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors, type Outcome } from "../diagnostics/outcome.ts";
import { describeSystemError, isSystemError } from "../diagnostics/system-error.ts";
import type { Plan } from "../plan/plan.ts";
import { openLock } from "./advance-lock.ts";
import { ATTRIBUTES_FILE } from "./attributes.ts";
import { planBookkeeping, type Bookkeeping } from "./bookkeeping.ts";
import { readBytes, readLock } from "./disk.ts";
import { LOCK_FILE, printLock, type LockFile } from "./lock.ts";
import { findLosses, findMoved, findObstacles, isMoved } from "./refusals.ts";
import { openStaging, type Staging } from "./staging.ts";
import { type Change, isUntouched } from "./change.ts";

export interface Application {
  readonly outDir: string;
  /** What `compareOutput` gave for this plan and this lock. */
  readonly changes: readonly Change[];
  readonly plan: Plan;
  readonly lockFile: LockFile;
  /** Whether files that were edited, or are not ours, may be overwritten. Unknown files are not removed even so. */
  readonly force: boolean;
}

export interface Applied {
  /** The changes that were made. */
  readonly made: readonly Change[];
  /** The unknown files, which stay where they are. */
  readonly left: readonly Change[];
}

/** How far a run got that had to stop while it wrote. */
export interface Interrupted {
  /** The changes that were made. */
  readonly made: readonly Change[];
  /** How many were to be made. */
  readonly total: number;
  /** All files that were written or removed, the lock and `.gitattributes` included. Never empty. */
  readonly files: readonly string[];
}

/** Without a value nothing was written, unless it says how much was. */
export interface ApplicationOutcome extends Outcome<Applied> {
  readonly interrupted?: Interrupted;
}

/**
 * Makes the changes, all or none as far as a file system goes: everything is prepared before the first file changes,
 * and each file changes by one rename. A run that is killed leaves files that are old or new, and the next one goes on.
 * Nothing is flushed to the disk: what a crash of the whole system loses can be generated again.
 */
export function applyChanges(application: Application): ApplicationOutcome {
  const { outDir } = application;
  const preview = previewChanges(application);
  if (preview.value === undefined) return preview;
  const { made, left } = preview.value;
  const isDone = made.length === 0 && Object.values(readBookkeeping(application)).every((text) => text === undefined);
  const { diagnostics: faults, interrupted } = isDone
    ? { diagnostics: [] }
    : applyStaged({ ...application, changes: made });
  if (hasErrors(faults)) return { diagnostics: faults, ...(interrupted && { interrupted }) };
  const diagnostics = left
    .map(({ path }) => join(outDir, path))
    .map((file) => createDiagnostic("unknown-file", { file }, { file }));
  return { value: preview.value, diagnostics };
}

/** What `applyChanges` would make of the changes, as far as their causes tell. Writes nothing. */
export function previewChanges({ outDir, changes, force }: Application): Outcome<Applied> {
  const made = changes.filter((change) => !isUntouched(change));
  const losses = force ? [] : findLosses(outDir, made);
  return losses.length > 0
    ? { diagnostics: losses }
    : { value: { made, left: changes.filter(isUntouched) }, diagnostics: [] };
}

type Faults = Omit<ApplicationOutcome, "value">;

function applyStaged(application: Application): Faults {
  const { outDir, changes } = application;
  const opened = openStaging(outDir);
  if (opened.value === undefined) return opened;
  try {
    const refusals = findRefusals(application);
    if (refusals.length > 0) return { diagnostics: refusals };
    const { prepare, write } = listSteps(application, opened.value);
    const unprepared = runSteps(prepare).fault;
    if (unprepared !== undefined) return { diagnostics: [unprepared] };
    const { fault, done } = runSteps(write);
    if (fault === undefined) return { diagnostics: [] };
    const made = done.flatMap(({ change }) => change ?? []);
    const files = [...new Set(done.map(({ file }) => file))];
    return {
      diagnostics: [fault],
      ...(files.length > 0 && { interrupted: { made, total: changes.filter(isPlanned).length, files } }),
    };
  } catch (error) {
    const reason = describeSystemError(error);
    return { diagnostics: [createDiagnostic("cannot-write", { file: outDir, reason }, { file: outDir })] };
  } finally {
    opened.value.close();
  }
}

/** Looks again, now that no other run can write. */
function findRefusals({ outDir, changes, lockFile }: Application): readonly Diagnostic[] {
  const files = changes.filter(isPlanned);
  const obstacles = findObstacles(outDir, files);
  if (obstacles.length > 0) return obstacles;
  const present = readLock(outDir);
  if (present.value === undefined) return present.diagnostics;
  const file = join(outDir, LOCK_FILE);
  const isSameLock = present.value.text === lockFile.text;
  const lockFaults = isSameLock ? [] : [createDiagnostic("output-changed-meanwhile", { file }, { file })];
  return [...findMoved(outDir, files), ...lockFaults];
}

/** The lock and `.gitattributes` are written in steps of their own. */
function isPlanned({ spec }: Change): boolean {
  return spec !== "";
}

/** What is to be written of the two, as they are now. */
function readBookkeeping({ outDir, plan, lockFile }: Application): Bookkeeping {
  const attributes = readBytes(join(outDir, ATTRIBUTES_FILE));
  return planBookkeeping({ plan, lockFile, disk: { ...(attributes && { attributes }) } });
}

/** One act on the disk, and the file that it is for. */
interface Step {
  readonly file: string;
  /** What the act replaces or removes, where that was compared. */
  readonly change?: Change;
  readonly run: () => void;
}

/** What only touches the staging folder, and what then changes the output. */
interface Steps {
  readonly prepare: readonly Step[];
  readonly write: readonly Step[];
}

/**
 * Stale files go before new ones come: a new file may need their folder's name, and where letter case counts for nothing
 * a renamed file is the stale one.
 */
function listSteps(application: Application, staging: Staging): Steps {
  const { outDir, changes, plan, lockFile } = application;
  const files = changes.filter(isPlanned);
  const { lock = lockFile.text, attributes } = readBookkeeping(application);
  const folders = new Set<string>();
  const prepare: Step[] = [];
  const remove: Step[] = [];
  const place: Step[] = [];
  files.forEach((change, index) => {
    const { path, after } = change;
    const file = join(outDir, path);
    if (after === undefined) {
      remove.push({ file, change, run: () => removeFile(outDir, path) });
      return;
    }
    const prepared = staging.pathOf(String(index));
    prepare.push({ file, run: () => writeFileSync(prepared, after.bytes) });
    place.push({ file, change, run: () => placeFile(prepared, file, folders) });
  });
  const replace = (name: string, text: string): Step => {
    const [file, prepared] = [join(outDir, name), staging.pathOf(name)];
    return {
      file,
      run: () => {
        writeFileSync(prepared, text);
        renameSync(prepared, file);
      },
    };
  };
  const open = files.length > 0 ? [replace(LOCK_FILE, printLock(openLock(lockFile.lock, plan, files)))] : [];
  const close = [
    ...(attributes === undefined ? [] : [replace(ATTRIBUTES_FILE, attributes)]),
    ...(lock === undefined ? [] : [replace(LOCK_FILE, lock)]),
  ];
  return { prepare, write: [...open, ...remove, ...place, ...close] };
}

interface StepsRun {
  readonly done: readonly Step[];
  /** What kept the step after these from being done. */
  readonly fault?: Diagnostic;
}

function runSteps(steps: readonly Step[]): StepsRun {
  for (const [index, step] of steps.entries()) {
    const fault = runStep(step);
    if (fault !== undefined) return { done: steps.slice(0, index), fault };
  }
  return { done: steps };
}

function runStep({ file, change, run }: Step): Diagnostic | undefined {
  try {
    // An editor may have saved it while others were written.
    if (change && isMoved(file, change)) return createDiagnostic("output-changed-meanwhile", { file }, { file });
    run();
    return undefined;
  } catch (error) {
    return createDiagnostic("cannot-write", { file, reason: describeSystemError(error) }, { file });
  }
}

/** `folders` are those that this run knows to be there. */
function placeFile(prepared: string, file: string, folders: Set<string>): void {
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  renameSync(prepared, file);
}

/** Removes a file, and the folders that it leaves empty. */
function removeFile(outDir: string, path: string): void {
  unlinkSync(join(outDir, path));
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    try {
      rmdirSync(join(outDir, path.slice(0, end)));
    } catch (error) {
      // Not empty, or in use by another program: an empty folder that stays does no harm.
      if (isSystemError(error)) return;
      throw error;
    }
  }
}
