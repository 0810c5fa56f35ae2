import { join, resolve } from "node:path";
import { loadConfig } from "../config/load.ts";
import type { Config } from "../config/config.ts";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { listTargetNames } from "../plan/discover-targets.ts";
import type { RecordedSpec } from "../plan/plan.ts";
import { readLock } from "../sync/disk.ts";
import {
  listRecordedFolders,
  LOCK_FILE,
  selectFolders,
  specOf,
  targetOf,
  type Lock,
  type LockFile,
} from "../sync/lock.ts";
import { checkOut } from "./selecting/check-out.ts";
import type { CommandContext } from "../cli/command.ts";
import { EXIT, exitCodeOf, type ExitCode } from "../cli/exit-code.ts";
import type { PlanRequest } from "../cli/flags.ts";
import { fromLockPath, isFile } from "./selecting/lock-path.ts";
import { isLost } from "./selecting/lost-source.ts";
import { selectSpecs, type SelectedSpec } from "./selecting/select-specs.ts";
import { validateTargets } from "./selecting/validate-targets.ts";

/** What a command works on, before any document is read. */
export interface Run {
  readonly config: Config;
  /** The output's folder as the user knows it. */
  readonly out: string;
  /** The same, absolute. */
  readonly outPath: string;
  readonly lockFile: LockFile;
  readonly specs: readonly SelectedSpec[];
  /** Folders of earlier runs whose specs are gone. */
  readonly abandoned: readonly string[];
}

/** What keeps a command from its work. */
export interface Failure {
  readonly exitCode: ExitCode;
  readonly diagnostics: readonly Diagnostic[];
  /** The command that gets further. */
  readonly advice?: string;
}

const DEFAULT_OUT = "output";

interface RunRequest extends PlanRequest {
  /** Whether files may be lost. */
  readonly force?: boolean;
}

/** Finds out what a request means: the configuration, the output's folder and its lock, the specs. */
export async function prepareRun(
  request: RunRequest,
  { terminal: { cwd }, installation }: Pick<CommandContext, "terminal" | "installation">,
): Promise<Run | Failure> {
  const loaded = await loadConfig({ cwd, ...(request.config !== undefined && { file: request.config }) });
  if (loaded.value === undefined) return fail(loaded.diagnostics, EXIT.usage);
  const config = loaded.value;
  const out = request.out ?? config.out ?? DEFAULT_OUT;
  const outPath = resolve(cwd, out);
  const outFaults = checkOut(out, outPath);
  if (outFaults.length > 0) return fail(outFaults, EXIT.usage);
  const { value: lockFile, diagnostics } = readLock(out);
  if (lockFile === undefined) return fail(diagnostics, EXIT.noVerdict);
  const { lock } = lockFile;
  const ambiguous = request.specs.length > 0 ? [] : findAmbiguousSpecs(lock, { config, out, outPath, cwd });
  if (ambiguous.length > 0) return fail(ambiguous, EXIT.noVerdict);
  // By force, a spec whose document is gone is given up, and so is its output.
  const lost = request.force ? lock.specs.filter((spec) => isLost(spec, { cwd, outPath })) : [];
  const targets = await listTargetNames(installation);
  const kept = {
    ...selectFolders(lock, (folder) => targets.includes(targetOf(folder))),
    specs: lock.specs.filter((spec) => !lost.includes(spec)),
  };
  const selected = await selectSpecs({ request, config, lock: kept, cwd, outPath });
  if (selected.value === undefined) return fail(selected.diagnostics, EXIT.usage);
  const specs = selected.value;
  // Without the configuration it is not known what becomes of its specs: their output stays.
  if (specs.length + lost.length === 0 && config.file === undefined)
    return fail([createDiagnostic("no-spec", {})], EXIT.usage);
  const faults = await validateTargets({ request, config, lock: kept, specs, installation });
  if (faults.length > 0) return fail(faults, EXIT.usage);
  const isForAll = request.specs.length === 0 && request.target === undefined;
  const abandoned = isForAll ? listAbandonedFolders(lock, kept, specs) : listFolders(lock, lost);
  if (specs.length + abandoned.length === 0) return fail([createDiagnostic("no-spec", {})], EXIT.usage);
  return { config, out, outPath, lockFile, specs, abandoned };
}

interface LockSurroundings extends Pick<Run, "config" | "out" | "outPath"> {
  readonly cwd: string;
}

/** The specs for which two branches recorded different sources or flags. Which one is right, only its user knows. */
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

export function isFailure(value: object): value is Failure {
  return "exitCode" in value;
}

export function fail(diagnostics: readonly Diagnostic[], otherwise: ExitCode): Failure {
  return { exitCode: exitCodeOf(diagnostics, otherwise), diagnostics };
}

function listFolders(lock: Lock, specs: readonly RecordedSpec[]): string[] {
  const names = new Set(specs.map(({ name }) => name));
  return listRecordedFolders(lock).filter((folder) => names.has(specOf(folder)));
}

/** The folders of specs that are gone, and of targets that there are no more. */
function listAbandonedFolders(lock: Lock, kept: Lock, specs: readonly SelectedSpec[]): string[] {
  const names = new Set([...specs, ...kept.specs].map(({ name }) => name));
  const folders = new Set(listRecordedFolders(kept));
  return listRecordedFolders(lock).filter((folder) => !folders.has(folder) || !names.has(specOf(folder)));
}
