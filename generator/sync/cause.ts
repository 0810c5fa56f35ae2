/** Why a file is not what it would be: see `compareOutput`. */
import { decodeText } from "../plan/content.ts";
import type { FolderInputs } from "../plan/plan.ts";
import { hasConflictMarkers } from "./conflict-markers.ts";
import type { DiskFile } from "./disk.ts";
import type { FileRecord } from "./lock.ts";

/**
 * `hand-edit`, `unknown`: not as we have left it. `conflict`: as a merge has left it. `spec` to `generator`: an input
 * changed. `lock`: no input changed, but the lock says otherwise of the output. `nondeterminism`: our bug.
 */
export type Cause = "missing" | "hand-edit" | "unknown" | "conflict" | "stale" | "lock" | InputCause | "nondeterminism";

export type InputCause = "spec" | "config" | "template" | "generator";

export interface InputComparison {
  /** What the lock says of the file that is on the disk. */
  readonly recorded: FileRecord;
  readonly planned: FileRecord;
  /** Whether the plan names the file's part of the model; else its part is what it says. */
  readonly hasOwnPart: boolean;
  /** The versions of specloom that wrote the folder. */
  readonly versions: readonly string[];
  readonly inputs: FolderInputs;
}

/**
 * Which input made an unedited file differ; of several, the one nearest to what the user works on. `undefined`:
 * none has changed since the file was written.
 */
export function findInputCause(comparison: InputComparison): InputCause | undefined {
  const { recorded, planned, hasOwnPart, versions, inputs } = comparison;
  const changed: Readonly<Record<InputCause, boolean>> = {
    spec: recorded.part !== planned.part,
    config: recorded.options !== planned.options,
    template: recorded.templates !== planned.templates,
    generator: versions.length > 0 && !versions.includes(inputs.version),
  };
  // A part that is what the file says differs whatever made it differ.
  const order: readonly InputCause[] = hasOwnPart
    ? ["spec", "config", "template", "generator"]
    : ["config", "template", "generator", "spec"];
  return order.find((cause) => changed[cause]);
}

/** Why a file on the disk is not as we have left it; `undefined` if it is. */
export function findForeignCause(
  { hash, bytes }: DiskFile,
  records: readonly FileRecord[] | undefined,
  isLockOpen: boolean,
): "unknown" | "hand-edit" | "conflict" | undefined {
  if (records?.some((record) => record.hash === hash)) return undefined;
  if (records === undefined) return "unknown";
  // Both sides of a merge have written it, and git has put them together.
  const isMerged = records.length > 1 && !isLockOpen;
  return isMerged || hasConflictMarkers(decodeText(bytes)) ? "conflict" : "hand-edit";
}
