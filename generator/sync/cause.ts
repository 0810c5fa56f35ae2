/** The reasons why a file differs from the plan: see `compareOutput`. */
import { decodeText } from "../plan/content.ts";
import type { FolderInputs } from "../plan/plan.ts";
import { hasConflictMarkers } from "./conflict-markers.ts";
import type { DiskFile } from "./disk.ts";
import type { FileRecord } from "./lock.ts";

/**
 * `hand-edit`, `unknown`: someone else wrote the file. `conflict`: a merge changed it. `spec` to `generator`: an input
 * changed. `lock`: no input changed, but the lock does not match the output. `nondeterminism`: a bug in specloom.
 */
export type Cause = "missing" | "hand-edit" | "unknown" | "conflict" | "stale" | "lock" | InputCause | "nondeterminism";

export type InputCause = "spec" | "config" | "template" | "generator";

export interface InputComparison {
  /** The lock's record of the file on disk. */
  readonly recorded: FileRecord;
  readonly planned: FileRecord;
  /** Whether the planned file names its part of the model. Otherwise its own content counts as the part. */
  readonly hasOwnPart: boolean;
  /** The versions of specloom that wrote the folder. */
  readonly versions: readonly string[];
  readonly inputs: FolderInputs;
}

/**
 * Finds the input that made an unedited file differ. Of several, the one closest to the user's work is returned.
 * `undefined`: no input has changed since the file was written.
 */
export function findInputCause(comparison: InputComparison): InputCause | undefined {
  const { recorded, planned, hasOwnPart, versions, inputs } = comparison;
  const changed: Readonly<Record<InputCause, boolean>> = {
    spec: recorded.part !== planned.part,
    config: recorded.options !== planned.options,
    template: recorded.templates !== planned.templates,
    generator: versions.length > 0 && !versions.includes(inputs.version),
  };
  // If the content counts as the part, it always differs, so it comes last.
  const order: readonly InputCause[] = hasOwnPart
    ? ["spec", "config", "template", "generator"]
    : ["config", "template", "generator", "spec"];
  return order.find((cause) => changed[cause]);
}

/** Finds why a file on disk has other content than we wrote; `undefined` if it does not. */
export function findForeignCause(
  { hash, bytes }: DiskFile,
  records: readonly FileRecord[] | undefined,
  isLockOpen: boolean,
): "unknown" | "hand-edit" | "conflict" | undefined {
  if (records?.some((record) => record.hash === hash)) return undefined;
  if (records === undefined) return "unknown";
  // Both sides of the merge changed the file, and git combined them.
  const isMerged = records.length > 1 && !isLockOpen;
  return isMerged || hasConflictMarkers(decodeText(bytes)) ? "conflict" : "hand-edit";
}
