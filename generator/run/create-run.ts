import { join, resolve } from "node:path";
import { loadConfig } from "../config/load.ts";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { listTargetNames } from "../plan/discover-targets.ts";
import type { RecordedSpec } from "../plan/plan.ts";
import { readLock } from "../sync/disk.ts";
import { listRecordedFolders, LOCK_FILE, selectFolders, specOf, targetOf, type Lock } from "../sync/lock.ts";
import { checkOut } from "./selecting/check-out.ts";
import { fromLockPath, isFile } from "./selecting/lock-path.ts";
import { isLost } from "./selecting/lost-source.ts";
import { selectSpecs, type SelectedSpec } from "./selecting/select-specs.ts";
import { validateTargets } from "./selecting/validate-targets.ts";
import { fail, isFailure, type RunFailure } from "./failure.ts";
import { planOutput, type PlannedOutput } from "./plan-output.ts";
import { recallOutput, type RecalledOutput } from "./recalling/recall-output.ts";
import { reviewSpecs, type ReviewedSpecs } from "./run-specs.ts";
import type { RunContext } from "./run-context.ts";
import type { RunRequest } from "./run-request.ts";
import type { RunScope } from "./run-scope.ts";

/** A run of the program, for all commands. Each command calls some of its methods. */
export interface Run extends RunScope {
  /** Plans the output: all files with their texts. */
  plan(): Promise<PlannedOutput | RunFailure>;
  /** The outline of the output, if this machine has planned it from the same inputs before; otherwise `undefined`. */
  recall(): Promise<RecalledOutput | undefined>;
  /** Reads and reviews the documents. Plans nothing. */
  review(): Promise<ReviewedSpecs>;
}

const DEFAULT_OUT = "output";

/** Resolves a request: finds the configuration, the output's folder with its lock, and the specs. */
export async function createRun(request: RunRequest, context: RunContext): Promise<Run | RunFailure> {
  const scope = await findScope(request, context);
  if (isFailure(scope)) return scope;
  return {
    ...scope,
    plan: () => planOutput(scope, request, context),
    recall: () => recallOutput(scope, request, context),
    review: () => reviewSpecs(scope, request, context),
  };
}

async function findScope(request: RunRequest, { cwd, installation }: RunContext): Promise<RunScope | RunFailure> {
  const loaded = await loadConfig({ cwd, ...(request.config !== undefined && { file: request.config }) });
  if (loaded.value === undefined) return fail("usage", loaded.diagnostics);
  const config = loaded.value;
  const out = request.out ?? config.out ?? DEFAULT_OUT;
  const outPath = resolve(cwd, out);
  const outFaults = checkOut(out, outPath);
  if (outFaults.length > 0) return fail("usage", outFaults);
  const { value: lockFile, diagnostics } = readLock(out);
  if (lockFile === undefined) return fail("no-verdict", diagnostics);
  const { lock } = lockFile;
  const ambiguous = request.specs.length > 0 ? [] : findAmbiguousSpecs(lock, { config, out, outPath, cwd });
  if (ambiguous.length > 0) return fail("no-verdict", ambiguous);
  // `--force` drops a spec whose document is gone, and removes its output.
  const lost = request.force ? lock.specs.filter((spec) => isLost(spec, { cwd, outPath })) : [];
  const targets = await listTargetNames(installation);
  const kept = {
    ...selectFolders(lock, (folder) => targets.includes(targetOf(folder))),
    specs: lock.specs.filter((spec) => !lost.includes(spec)),
  };
  const selected = await selectSpecs({ request, config, lock: kept, cwd, outPath });
  if (selected.value === undefined) return fail("usage", selected.diagnostics);
  const specs = selected.value;
  // If the configuration is missing, its specs are unknown, and their output must stay.
  if (specs.length + lost.length === 0 && config.file === undefined)
    return fail("usage", [createDiagnostic("no-spec", {})]);
  const faults = await validateTargets({ request, config, lock: kept, specs, installation });
  if (faults.length > 0) return fail("usage", faults);
  const isForAll = request.specs.length === 0 && request.target === undefined;
  const abandoned = isForAll ? listAbandonedFolders(lock, kept, specs) : listFolders(lock, lost);
  if (specs.length + abandoned.length === 0) return fail("usage", [createDiagnostic("no-spec", {})]);
  return { config, out, outPath, lockFile, specs, abandoned };
}

interface LockSurroundings extends Pick<RunScope, "config" | "out" | "outPath"> {
  readonly cwd: string;
}

/** Reports specs for which two branches recorded different sources or flags. Only the user knows which one is right. */
function findAmbiguousSpecs({ specs }: Lock, { config, out, outPath, cwd }: LockSurroundings): Diagnostic[] {
  const names = new Set(specs.map(({ name }) => name).filter((name) => config.specs[name] === undefined));
  const file = join(out, LOCK_FILE);
  return [...names].flatMap((spec) => {
    const sources = specs.filter(({ name }) => name === spec).map(({ source }) => source);
    if (sources.length < 2) return [];
    const shown = sources.map((source) => (isFile(source) ? fromLockPath(source, cwd, outPath) : source));
    return createDiagnostic("ambiguous-recorded-spec", { file, spec, sources: shown }, { file });
  });
}

function listFolders(lock: Lock, specs: readonly RecordedSpec[]): string[] {
  const names = new Set(specs.map(({ name }) => name));
  return listRecordedFolders(lock).filter((folder) => names.has(specOf(folder)));
}

/** The folders whose spec or target no longer exists. */
function listAbandonedFolders(lock: Lock, kept: Lock, specs: readonly SelectedSpec[]): string[] {
  const names = new Set([...specs, ...kept.specs].map(({ name }) => name));
  const folders = new Set(listRecordedFolders(kept));
  return listRecordedFolders(lock).filter((folder) => !folders.has(folder) || !names.has(specOf(folder)));
}
