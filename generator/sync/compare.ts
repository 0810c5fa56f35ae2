import type { Plan, PlanEntry } from "../plan/plan.ts";
import { findForeignCause, findInputCauses, type Cause } from "./cause.ts";
import type { DiskOutput } from "./disk.ts";
import { folderOf, type Lock } from "./lock.ts";

/** One difference between the output as it is and as it would be. */
export interface Change {
  readonly spec: string;
  readonly target: string;
  /** Relative to the output's folder. */
  readonly path: string;
  readonly kind: "added" | "changed" | "stale";
  readonly cause: Cause;
  /** What is on the disk; absent: nothing, or no regular file. */
  readonly before?: Buffer;
  /** What was planned; absent: nothing. */
  readonly after?: Pick<PlanEntry, "bytes" | "hash">;
}

export interface Comparison {
  readonly plan: Plan;
  readonly disk: DiskOutput;
  readonly lock: Lock;
}

/** Lists what differs between the plan and the disk, and why, sorted by path. Other line endings are no difference. */
export function compareOutput(comparison: Comparison): Change[] {
  const { plan, disk } = comparison;
  const inputCauses = findInputCauses(plan, comparison.lock);
  const changes = plan.files.flatMap((entry) => comparePlanned(entry, comparison, inputCauses) ?? []);
  if (!plan.isPartial) {
    const planned = new Set(plan.files.map(({ path }) => path));
    const left = [...disk.files.keys(), ...disk.others].filter((path) => !planned.has(path));
    changes.push(...left.map((path) => toStale(path, comparison)));
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function comparePlanned(
  entry: PlanEntry,
  { disk, lock }: Comparison,
  inputCauses: ReadonlyMap<string, Cause>,
): Change | undefined {
  const { spec, target, path } = entry;
  const change = { spec, target, path, after: entry };
  if (disk.others.includes(path)) return { ...change, kind: "changed", cause: "unknown" };
  const before = disk.files.get(path);
  if (before === undefined) return { ...change, kind: "added", cause: "missing" };
  if (before.hash === entry.hash) return undefined;
  const states = lock.files.get(path);
  const inputCause = inputCauses.get(folderOf(path)) ?? "nondeterminism";
  // A partial run, or one that was killed, wrote the file from other inputs than those that the lock has.
  const ownCause = inputCause === "nondeterminism" && states?.includes(entry.hash) ? "stale" : inputCause;
  return {
    ...change,
    kind: "changed",
    cause: findForeignCause(before.hash, states) ?? ownCause,
    ...(before.bytes && { before: before.bytes }),
  };
}

function toStale(path: string, { disk, lock }: Comparison): Change {
  const [spec = "", target = ""] = path.split("/");
  const before = disk.files.get(path);
  if (before === undefined) return { spec, target, path, kind: "stale", cause: "unknown" };
  const cause = findForeignCause(before.hash, lock.files.get(path)) ?? "stale";
  return { spec, target, path, kind: "stale", cause, ...(before.bytes && { before: before.bytes }) };
}
