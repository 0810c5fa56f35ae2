/** The two files of the output that tell of the others: the lock, and what git is told of them. */
import { hashContent } from "../plan/content.ts";
import type { PlanOutline } from "../plan/plan.ts";
import { closeLock } from "./advance-lock.ts";
import { ATTRIBUTES_FILE, writeAttributes } from "./attributes.ts";
import type { Change } from "./compare.ts";
import type { DiskOutput } from "./disk.ts";
import { listRecordedFolders, LOCK_FILE, pathOfLine, printLock, type LockFile } from "./lock.ts";

export interface BookkeepingInput {
  readonly plan: PlanOutline;
  readonly disk: Pick<DiskOutput, "attributes">;
  readonly lockFile: LockFile;
}

/** What the lock will say when the plan is carried out. */
export function planLock({ plan, lockFile }: Pick<BookkeepingInput, "plan" | "lockFile">): string {
  return printLock(closeLock(lockFile.lock, plan));
}

/** What git will be told then; `undefined` where it is told so already. */
export function planAttributes({ plan, disk, lockFile }: BookkeepingInput): string | undefined {
  const before = disk.attributes;
  const after = writeAttributes(before?.toString(), listRecordedFolders(closeLock(lockFile.lock, plan)));
  return before !== undefined && hashContent(before) === hashContent(after) ? undefined : after;
}

/**
 * How the two files differ from what they would be.
 *
 * @param changed the paths of the files of the plan that differ: what is said of these is no difference of its own
 */
export function compareBookkeeping(input: BookkeepingInput, changed: ReadonlySet<string>): Change[] {
  return [...compareAttributes(input, changed), ...compareLock(input, changed)];
}

function compareAttributes(input: BookkeepingInput, changed: ReadonlySet<string>): Change[] {
  const after = planAttributes(input);
  if (after === undefined) return [];
  const before = input.disk.attributes;
  const text = before?.toString();
  // Folders came or went, and their files say so.
  const isOfOthers = changed.size > 0 && text === writeAttributes(text, listRecordedFolders(input.lockFile.lock));
  if (isOfOthers) return [];
  return [toChange(ATTRIBUTES_FILE, before === undefined ? "missing" : "lock", { before, after })];
}

function compareLock({ plan, lockFile }: BookkeepingInput, changed: ReadonlySet<string>): Change[] {
  const { text, hasConflict } = lockFile;
  const after = planLock({ plan, lockFile });
  if (text === after) return [];
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
  const [old, planned] = [before, after].map((text) => new Set(text.split("\n"))) as [Set<string>, Set<string>];
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
