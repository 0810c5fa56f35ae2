/** The two files that describe the others: the lock and `.gitattributes`. */
import { hashContent } from "../plan/content.ts";
import type { PlanOutline } from "../plan/plan.ts";
import { closeLock } from "./advance-lock.ts";
import { ATTRIBUTES_FILE, writeAttributes } from "./attributes.ts";
import type { DiskOutput } from "./disk.ts";
import { listRecordedFolders, LOCK_FILE, pathOfLine, printLock, removeInputs, type LockFile } from "./lock.ts";
import type { Change } from "./change.ts";

export interface BookkeepingInput {
  readonly plan: PlanOutline;
  readonly disk: Pick<DiskOutput, "attributes">;
  readonly lockFile: LockFile;
}

/** The new texts of both files; `undefined` for a file that is up to date. */
export interface Bookkeeping {
  readonly lock: string | undefined;
  readonly attributes: string | undefined;
}

export function planBookkeeping({ plan, disk, lockFile }: BookkeepingInput): Bookkeeping {
  const closed = closeLock(lockFile.lock, plan);
  const lock = printLock(closed);
  const before = disk.attributes;
  const attributes = writeAttributes(before?.toString(), listRecordedFolders(closed));
  const isUpToDate = before !== undefined && hashContent(before) === hashContent(attributes);
  return { lock: lock === lockFile.text ? undefined : lock, attributes: isUpToDate ? undefined : attributes };
}

/**
 * Compares both files with their new texts.
 *
 * @param changed the paths of planned files that differ. A line about one of these is not a difference of its own
 */
export function compareBookkeeping(input: BookkeepingInput, changed: ReadonlySet<string>): Change[] {
  const { lock, attributes } = planBookkeeping(input);
  return [
    ...(attributes === undefined ? [] : compareAttributes(attributes, input, changed)),
    ...(lock === undefined ? [] : compareLock(lock, input.lockFile, changed)),
  ];
}

function compareAttributes(
  after: string,
  { disk, lockFile }: BookkeepingInput,
  changed: ReadonlySet<string>,
): Change[] {
  const before = disk.attributes;
  const text = before?.toString();
  // The difference follows from added or removed folders, which are reported themselves.
  const isOfOthers = changed.size > 0 && text === writeAttributes(text, listRecordedFolders(lockFile.lock));
  if (isOfOthers) return [];
  return [toChange(ATTRIBUTES_FILE, before === undefined ? "missing" : "lock", { before, after })];
}

function compareLock(after: string, { text, hasConflict }: LockFile, changed: ReadonlySet<string>): Change[] {
  // A changed input is in the lines of all files of a folder, even of those that it did not change.
  const isOfOthers =
    changed.size > 0 &&
    listDifferingLines(text ?? "", after).every((line) => {
      const path = pathOfLine(line);
      return path === undefined || changed.has(path);
    });
  if (isOfOthers && !hasConflict) return [];
  const before = text === undefined ? undefined : Buffer.from(text);
  return [toChange(LOCK_FILE, hasConflict ? "conflict" : text === undefined ? "missing" : "lock", { before, after })];
}

function listDifferingLines(before: string, after: string): string[] {
  const [old, planned] = [before, after].map((text) => new Set(text.split("\n").map(removeInputs))) as [
    Set<string>,
    Set<string>,
  ];
  return [...[...old].filter((line) => !planned.has(line)), ...[...planned].filter((line) => !old.has(line))];
}

interface Texts {
  readonly before: Buffer | undefined;
  readonly after: string;
}

function toChange(path: string, cause: Change["cause"], { before, after }: Texts): Change {
  const bytes = Buffer.from(after);
  return {
    spec: "",
    target: "",
    path,
    kind: before === undefined ? "added" : "changed",
    cause,
    ...(before && { before }),
    after: { bytes, hash: hashContent(bytes) },
  };
}
