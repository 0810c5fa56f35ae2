import { isRecordedStateCurrent } from "../sync/recorded-state.ts";
import { folderOf } from "../sync/lock.ts";
import type { CommandContext } from "./command.ts";
import { hashInputs, hashRecordedDocuments, type SourceContext } from "./hash-inputs.ts";
import type { Run } from "./prepare-run.ts";

/** Whether hashes alone show that nothing has changed since the last `generate`. */
export async function isInStep(run: Run, context: CommandContext & SourceContext): Promise<boolean> {
  if (run.abandoned.length > 0) return false;
  const inputs = await Promise.all(
    run.specs.map(async (spec) => {
      const documents = await hashRecordedDocuments(spec, run, context);
      return documents && hashInputs(spec, documents, context);
    }),
  );
  if (inputs.includes(undefined)) return false;
  const folders = listFolders(run);
  return isRecordedStateCurrent({
    outDir: run.out,
    lock: run.lock,
    inputs: inputs.flatMap((hashes) => hashes ?? []),
    folders,
  });
}

function listFolders({ specs }: Run): string[] {
  return specs.flatMap(({ name, targets }) => [...targets.keys()].map((target) => `${name}/${target}`)).sort();
}

/** How many files the run would plan. */
export function countRecordedFiles(run: Run): number {
  const folders = new Set(listFolders(run));
  return [...run.lock.files.keys()].filter((path) => folders.has(folderOf(path))).length;
}
