import { resolve } from "node:path";
import { loadConfig } from "../config/load.ts";
import type { Config } from "../config/config.ts";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { readLock } from "../sync/disk.ts";
import { listRecordedFolders, type Lock } from "../sync/lock.ts";
import { checkOut } from "./check-out.ts";
import { EXIT, exitCodeOf, type ExitCode } from "./exit-code.ts";
import type { PlanRequest } from "./flags.ts";
import { selectSpecs, type SelectedSpec } from "./select-specs.ts";

/** What a command works on, before any document is read. */
export interface Run {
  readonly config: Config;
  /** The output's folder as the user knows it. */
  readonly out: string;
  /** The same, absolute. */
  readonly outPath: string;
  readonly lock: Lock;
  readonly specs: readonly SelectedSpec[];
  /** Folders of earlier runs whose specs are gone. */
  readonly abandoned: readonly string[];
}

/** What keeps a command from its work. */
export interface Failure {
  readonly exitCode: ExitCode;
  readonly diagnostics: readonly Diagnostic[];
}

const DEFAULT_OUT = "output";

/** Finds out what a request means: the configuration, the output's folder and its lock, the specs. */
export async function prepareRun(request: PlanRequest, cwd: string): Promise<Run | Failure> {
  const loaded = await loadConfig({ cwd, ...(request.config !== undefined && { file: request.config }) });
  if (loaded.value === undefined) return fail(loaded.diagnostics, EXIT.usage);
  const config = loaded.value;
  const out = request.out ?? config.out ?? DEFAULT_OUT;
  const outPath = resolve(cwd, out);
  const outFaults = checkOut(out, outPath);
  if (outFaults.length > 0) return fail(outFaults, EXIT.usage);
  const { value: lock, diagnostics } = readLock(out);
  if (lock === undefined) return fail(diagnostics, EXIT.noVerdict);
  const selected = await selectSpecs({ request, config, lock, cwd, outPath });
  if (selected.value === undefined) return fail(selected.diagnostics, EXIT.usage);
  const specs = selected.value;
  const abandoned = request.specs.length > 0 || request.target ? [] : listAbandonedFolders(lock, specs);
  if (specs.length + abandoned.length === 0) return fail([createDiagnostic("no-spec", {})], EXIT.usage);
  return { config, out, outPath, lock, specs, abandoned };
}

export function isFailure(value: object): value is Failure {
  return "exitCode" in value;
}

export function fail(diagnostics: readonly Diagnostic[], otherwise: ExitCode): Failure {
  return { exitCode: exitCodeOf(diagnostics, otherwise), diagnostics };
}

function listAbandonedFolders(lock: Lock, specs: readonly SelectedSpec[]): string[] {
  const names = new Set([...specs, ...lock.specs].map(({ name }) => name));
  return listRecordedFolders(lock).filter((folder) => !names.has(folder.split("/", 1).join("")));
}
