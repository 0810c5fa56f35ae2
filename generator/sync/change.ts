import type { PlanEntry } from "../plan/plan.ts";
import type { Cause } from "./cause.ts";

/** One difference between the output as it is and as it would be. */
export interface Change {
  /** Empty for the lock and `.gitattributes`, which are of all specs. */
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

/** Whether a file stays as it is: it is reported, but not ours to remove. */
export function isUntouched({ kind, cause }: Change): boolean {
  return kind === "stale" && cause === "unknown";
}
