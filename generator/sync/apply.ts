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
  /** The result of `compareOutput` for this plan and this lock. */
  readonly changes: readonly Change[];
  readonly plan: Plan;
  readonly lockFile: LockFile;
  /** Whether to overwrite edited and foreign files. Unknown files are never removed. */
  readonly force: boolean;
}

export interface Applied {
  /** The changes that were made. */
  readonly made: readonly Change[];
  /** The unknown files, which were left in place. */
  readonly left: readonly Change[];
}

/** The progress of a run that was interrupted while it wrote. */
export interface Interrupted {
  /** The changes that were made. */
  readonly made: readonly Change[];
  /** The number of all changes. */
  readonly total: number;
  /** All files that were written or removed, including the lock and `.gitattributes`. Never empty. */
  readonly files: readonly string[];
}

/** Without a value, nothing was written, unless `interrupted` is present. */
export interface ApplicationOutcome extends Outcome<Applied> {
  readonly interrupted?: Interrupted;
}

/**
 * Makes all changes or none, as far as a file system allows: all files are prepared before the first one changes, and
 * each file changes by one rename. If a run is killed, each file is old or new, and the next run completes the rest.
 * Nothing is flushed to the disk, as output that a system crash destroys can be generated again.
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

/** The result that `applyChanges` should have. Writes nothing. */
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

/** Checks the files again, now that no other run can write. */
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

/** The lock and `.gitattributes` have steps of their own. */
function isPlanned({ spec }: Change): boolean {
  return spec !== "";
}

/** The present content to write to the lock and `.gitattributes`. */
function readBookkeeping({ outDir, plan, lockFile }: Application): Bookkeeping {
  const attributes = readBytes(join(outDir, ATTRIBUTES_FILE));
  return planBookkeeping({ plan, lockFile, disk: { ...(attributes && { attributes }) } });
}

/** One operation on a file. */
interface Step {
  readonly file: string;
  /** The change that the step makes, if it is one of the plan. */
  readonly change?: Change;
  readonly run: () => void;
}

/** `prepare` only touches the staging folder, `write` the output. */
interface Steps {
  readonly prepare: readonly Step[];
  readonly write: readonly Step[];
}

/**
 * Stale files are removed before new ones are placed: a new file may need the name of their folder, and on a
 * case-insensitive file system a renamed file is the stale one.
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
  /** The reason why the next step failed. */
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
    // An editor may have saved the file meanwhile.
    if (change && isMoved(file, change)) return createDiagnostic("output-changed-meanwhile", { file }, { file });
    run();
    return undefined;
  } catch (error) {
    return createDiagnostic("cannot-write", { file, reason: describeSystemError(error) }, { file });
  }
}

/** Moves a prepared file to its place. `folders` caches the folders that exist. */
function placeFile(prepared: string, file: string, folders: Set<string>): void {
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  renameSync(prepared, file);
}

/** Removes a file, and then its folders if they are empty. */
function removeFile(outDir: string, path: string): void {
  unlinkSync(join(outDir, path));
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    try {
      rmdirSync(join(outDir, path.slice(0, end)));
    } catch (error) {
      // The folder is not empty, or another program uses it. An empty folder is harmless.
      if (isSystemError(error)) return;
      throw error;
    }
  }
}
