import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isSystemError } from "../diagnostics/system-error.ts";
import type { InputHash } from "../plan/plan.ts";
import { hashContent } from "../plan/content.ts";
import { listOutput } from "./disk.ts";
import { folderOf, printInput, type Lock } from "./lock.ts";

export interface RecordedState {
  readonly outDir: string;
  readonly lock: Lock;
  /** All inputs of the folders, as they are now. */
  readonly inputs: readonly InputHash[];
  /** As `Plan.folders` would have them. */
  readonly folders: readonly string[];
}

/**
 * Whether the folders are, to the last file, what the lock says was made from these very inputs. Nothing needs to be
 * planned then. `false` only means that it takes a plan to know.
 */
export function isRecordedStateCurrent(state: RecordedState): boolean {
  try {
    return haveSameInputs(state) && holdsRecordedFiles(state);
  } catch (error) {
    // The reading that follows reports it.
    if (isSystemError(error)) return false;
    throw error;
  }
}

function haveSameInputs({ lock, inputs, folders }: RecordedState): boolean {
  const recorded = lock.inputs.filter(({ folder }) => folders.includes(folder)).map(printInput);
  return inputs.map(printInput).sort().join("\n") === recorded.sort().join("\n");
}

function holdsRecordedFiles({ outDir, lock, folders }: RecordedState): boolean {
  const { files, others } = listOutput(outDir, folders);
  const recorded = [...lock.files.keys()].filter((path) => folders.includes(folderOf(path)));
  if (others.length > 0 || files.length !== recorded.length) return false;
  return files.every((path) => {
    const states = lock.files.get(path) ?? [];
    return states.length === 1 && states[0] === hashContent(readFileSync(join(outDir, path)));
  });
}
