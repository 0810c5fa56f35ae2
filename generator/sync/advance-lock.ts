/** What a run does to the lock: it is opened before the first file changes, and closed after the last. */
import type { Plan, RecordedSpec } from "../plan/plan.ts";
import type { Change } from "./compare.ts";
import { hashContent } from "./content.ts";
import { ABSENT, folderOf, type FileState, type Lock } from "./lock.ts";

/** The lock while changes are made: each file may be as before or as after. */
export function openLock(lock: Lock, changes: readonly Change[]): Lock {
  const files = new Map(lock.files);
  for (const { path, after } of changes) {
    files.set(path, addState(files.get(path), after === undefined ? ABSENT : hashContent(after)));
  }
  return { ...lock, files };
}

/** The lock when all changes are made. Folders that are not of the plan keep their lines. */
export function closeLock(lock: Lock, plan: Plan): Lock {
  return plan.isPartial ? closePartially(lock, plan) : closeFolders(lock, plan);
}

function closeFolders(lock: Lock, plan: Plan): Lock {
  const folders = new Set(plan.folders);
  const files = new Map([...lock.files].filter(([path]) => !folders.has(folderOf(path))));
  for (const { path, text } of plan.files) files.set(path, [hashContent(text)]);
  return {
    specs: closeSpecs(lock, plan),
    inputs: [...lock.inputs.filter(({ folder }) => !folders.has(folder)), ...plan.inputs],
    files,
  };
}

/** A spec is remembered as long as one of its folders is there. */
function closeSpecs({ specs }: Lock, { recorded, folders, files }: Plan): RecordedSpec[] {
  const gone = new Set(folders.map(specOf).filter((name) => !files.some((file) => file.spec === name)));
  const replaced = new Set(recorded.map(({ name }) => name));
  return [...specs.filter(({ name }) => !gone.has(name) && !replaced.has(name)), ...recorded];
}

function specOf(folder: string): string {
  return folder.split("/", 1).join("");
}

/**
 * The inputs stay those of the last whole run. A file that differs from it keeps that run's state beside its own: with
 * one state only, going back to those inputs would make the folder look current.
 */
function closePartially(lock: Lock, plan: Plan): Lock {
  const files = new Map(lock.files);
  for (const { path, text } of plan.files) files.set(path, addState(files.get(path), hashContent(text)));
  return { ...lock, specs: closeSpecs(lock, plan), files };
}

function addState(states: readonly FileState[] = [ABSENT], state: FileState): readonly FileState[] {
  return states.includes(state) ? states : [...states, state];
}
