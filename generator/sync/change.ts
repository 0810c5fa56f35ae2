import type { PlanEntry } from "../plan/plan.ts";
import type { Cause } from "./cause.ts";

/** One difference between the output and the plan. */
export interface Change {
  /** Empty for the lock and `.gitattributes`, which belong to no spec. */
  readonly spec: string;
  readonly target: string;
  /** Relative to the output's folder. */
  readonly path: string;
  readonly kind: "added" | "changed" | "stale";
  readonly cause: Cause;
  /** The content on disk. Absent: there is no regular file. */
  readonly before?: Buffer;
  /** The planned content. Absent: the file is not planned. */
  readonly after?: Pick<PlanEntry, "bytes" | "hash">;
}

/** Whether a file is only reported: we did not write it, so we must not remove it. */
export function isUntouched({ kind, cause }: Change): boolean {
  return kind === "stale" && cause === "unknown";
}
