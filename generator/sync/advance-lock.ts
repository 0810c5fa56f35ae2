/** The states of the lock during a run: it is opened before the first file changes, and closed after the last. */
import { shortenHash } from "../plan/content.ts";
import type { OutlineEntry, PlanOutline, RecordedSpec } from "../plan/plan.ts";
import { folderOf, listRecordedFolders, specOf, type FileRecord, type Lock } from "./lock.ts";
import type { Change } from "./change.ts";

/** The lock while changes are made: a changed file may have its old or its new content. */
export function openLock(lock: Lock, plan: PlanOutline, changes: readonly Change[]): Lock {
  const changed = new Set(changes.map(({ path }) => path));
  const files = new Map(lock.files);
  for (const entry of plan.files) {
    if (changed.has(entry.path)) files.set(entry.path, [...(files.get(entry.path) ?? []), recordFile(entry, plan)]);
  }
  return { ...lock, files, isOpen: true };
}

/** The lock after all changes. Folders that are not in the plan keep their lines. */
export function closeLock(lock: Lock, plan: PlanOutline): Lock {
  return plan.isPartial ? closePartially(lock, plan) : closeFolders(lock, plan);
}

function closeFolders(lock: Lock, plan: PlanOutline): Lock {
  const folders = new Set(plan.folders);
  const files = new Map([...lock.files].filter(([path]) => !folders.has(folderOf(path))));
  for (const entry of plan.files) files.set(entry.path, [recordFile(entry, plan)]);
  const versions = new Map([...lock.versions].filter(([folder]) => !folders.has(folder)));
  for (const [folder, { version }] of plan.inputs) versions.set(folder, [version]);
  // A spec is kept while the output has any of its folders.
  const present = new Set(listRecordedFolders({ versions, files }).map(specOf));
  const specs = addSpecs(plan.recorded, lock.specs).filter(({ name }) => present.has(name));
  return { specs, versions, files, isOpen: false };
}

/** A partial run keeps the lines of all files that it did not write. */
function closePartially(lock: Lock, plan: PlanOutline): Lock {
  const files = new Map(lock.files);
  for (const entry of plan.files) files.set(entry.path, [recordFile(entry, plan)]);
  const versions = new Map(lock.versions);
  for (const [folder, { version }] of plan.inputs) if (!versions.has(folder)) versions.set(folder, [version]);
  return { specs: addSpecs(lock.specs, plan.recorded), versions, files, isOpen: lock.isOpen };
}

/** Adds specs. If both lists have a spec, the first one is used. */
function addSpecs(first: readonly RecordedSpec[], second: readonly RecordedSpec[]): RecordedSpec[] {
  const names = new Set(first.map(({ name }) => name));
  return [...first, ...second.filter(({ name }) => !names.has(name))];
}

/** The record of a planned file. */
export function recordFile({ path, hash, part = hash }: OutlineEntry, { inputs }: PlanOutline): FileRecord {
  const { options = "-", templates = "-" } = inputs.get(folderOf(path)) ?? {};
  return { hash, part: shortenHash(part), options, templates };
}
