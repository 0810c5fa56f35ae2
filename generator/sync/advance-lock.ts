/** What a run does to the lock: it is opened before the first file changes, and closed after the last. */
import type { Plan, RecordedSpec } from "../plan/plan.ts";
import type { Change } from "./compare.ts";
import { ABSENT, folderOf, listRecordedFolders, type FileState, type Lock } from "./lock.ts";

/** The lock while changes are made: each file may be as before or as after. */
export function openLock(lock: Lock, changes: readonly Change[]): Lock {
  const files = new Map(lock.files);
  for (const { path, after } of changes) {
    files.set(path, addState(files.get(path), after?.hash ?? ABSENT));
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
  for (const { path, hash } of plan.files) files.set(path, [hash]);
  const inputs = [...lock.inputs.filter(({ folder }) => !folders.has(folder)), ...plan.inputs];
  // A spec is remembered as long as one of its folders is there.
  const present = new Set(listRecordedFolders({ specs: [], inputs, files }).map(specOf));
  const specs = addSpecs(plan.recorded, lock.specs).filter(
    (spec) => present.has(spec.name) || plan.recorded.includes(spec),
  );
  return { specs, inputs, files };
}

/** Where both have a spec, the first one stands. */
function addSpecs(first: readonly RecordedSpec[], second: readonly RecordedSpec[]): RecordedSpec[] {
  const names = new Set(first.map(({ name }) => name));
  return [...first, ...second.filter(({ name }) => !names.has(name))];
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
  for (const { path, hash } of plan.files) {
    const [whole = ABSENT] = files.get(path) ?? [];
    files.set(path, addState([whole], hash));
  }
  return { ...lock, specs: addSpecs(lock.specs, plan.recorded), files };
}

function addState(states: readonly FileState[] = [ABSENT], state: FileState): readonly FileState[] {
  return states.includes(state) ? states : [...states, state];
}
