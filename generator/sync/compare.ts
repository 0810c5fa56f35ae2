import type { Change } from "./change.ts";
import type { Plan, PlanEntry, PlanOutline } from "../plan/plan.ts";
import { recordFile } from "./advance-lock.ts";
import { compareBookkeeping } from "./bookkeeping.ts";
import { findForeignCause, findInputCause, type Cause } from "./cause.ts";
import type { DiskFile, DiskOutput } from "./disk.ts";
import { folderOf, type LockFile } from "./lock.ts";

export interface Comparison {
  readonly plan: Plan;
  readonly disk: DiskOutput;
  readonly lockFile: LockFile;
  /** The hashes, by path, that an earlier run planned from exactly the same inputs. */
  readonly earlier?: ReadonlyMap<string, string> | undefined;
}

/** Lists the differences between the plan and the disk with their causes, sorted by path. Line endings are ignored. */
export function compareOutput(comparison: Comparison): Change[] {
  const { plan, disk } = comparison;
  const changes = plan.files.flatMap((entry) => comparePlanned(entry, comparison) ?? []);
  if (!plan.isPartial) {
    const planned = new Set(plan.files.map(({ path }) => path));
    const left = [...disk.files.keys(), ...disk.others].filter((path) => !planned.has(path));
    changes.push(...left.map((path) => toStale(path, comparison)));
  }
  changes.push(...compareBookkeeping(comparison, new Set(changes.map(({ path }) => path))));
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether the output, the lock and `.gitattributes` match a plan exactly. */
export function isInStep(plan: PlanOutline, disk: DiskOutput, lockFile: LockFile): boolean {
  return (
    disk.others.length === 0 &&
    disk.files.size === plan.files.length &&
    plan.files.every(({ path, hash }) => disk.files.get(path)?.hash === hash) &&
    compareBookkeeping({ plan, disk, lockFile }, new Set()).length === 0
  );
}

function comparePlanned(entry: PlanEntry, comparison: Comparison): Change | undefined {
  const { disk } = comparison;
  const { spec, target, path } = entry;
  const change = { spec, target, path, after: entry };
  if (disk.others.includes(path)) return { ...change, kind: "changed", cause: "unknown" };
  const before = disk.files.get(path);
  if (before === undefined) return { ...change, kind: "added", cause: "missing" };
  if (before.hash === entry.hash) return undefined;
  const cause = findCause(entry, before, comparison);
  return { ...change, kind: "changed", cause, before: before.bytes };
}

function findCause(entry: PlanEntry, before: DiskFile, { plan, lockFile, earlier }: Comparison): Cause {
  const { lock } = lockFile;
  const records = lock.files.get(entry.path);
  const foreign = findForeignCause(before, records, lock.isOpen);
  if (foreign !== undefined) return foreign;
  const recorded = records?.findLast(({ hash }) => hash === before.hash);
  const folder = folderOf(entry.path);
  const inputs = plan.inputs.get(folder);
  const versions = lock.versions.get(folder) ?? [];
  const planned = recordFile(entry, plan);
  const input =
    recorded && inputs && findInputCause({ recorded, planned, hasOwnPart: entry.part !== undefined, versions, inputs });
  const hash = earlier?.get(entry.path) ?? entry.hash;
  return input ?? (hash === entry.hash ? "lock" : "nondeterminism");
}

function toStale(path: string, { disk, lockFile: { lock } }: Comparison): Change {
  const [spec = "", target = ""] = path.split("/");
  const before = disk.files.get(path);
  if (before === undefined) return { spec, target, path, kind: "stale", cause: "unknown" };
  const cause = findForeignCause(before, lock.files.get(path), lock.isOpen) ?? "stale";
  return { spec, target, path, kind: "stale", cause, before: before.bytes };
}
