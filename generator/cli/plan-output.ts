import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { groupWarnings } from "../diagnostics/group-warnings.ts";
import { hasErrors } from "../diagnostics/outcome.ts";
import type { ReadSource, SourceReader } from "../document/source-reader.ts";
import type { Operation } from "../model/model.ts";
import { comparePaths, createPlan, type OutlineEntry, type Plan, type SpecFiles } from "../plan/plan.ts";
import type { SpecResult } from "../pipeline.ts";
import type { CommandContext } from "./command.ts";
import { FragmentCaches, type CacheContext } from "./fragment-caches.ts";
import { EXIT, exitCodeOf, mostSevere, type ExitCode } from "./exit-code.ts";
import { hashFolderInputs } from "./folder-inputs.ts";
import { recordReads, type SourceRead } from "./known-plans.ts";
import { openKnownPlans, type SpecInputs } from "./open-known-plans.ts";
import type { Failure, Run } from "./prepare-run.ts";
import { resolveJob } from "./resolve-job.ts";
import { selectFiles, selectOperations, suggestPattern } from "./select-operations.ts";
import type { SelectedSpec } from "./select-specs.ts";
import { showProgress } from "./show-progress.ts";

/** What is to be in the output, and what was found on the way. */
export interface PlannedOutput {
  readonly plan: Plan;
  readonly results: readonly PlannedSpec[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A spec with what its pipeline gave. */
export interface PlannedSpec extends SpecInputs {
  readonly result: SpecResult;
  readonly diagnostics: readonly Diagnostic[];
}

export interface PlanningContext extends CacheContext, Pick<CommandContext, "installation" | "terminal"> {
  readonly sources: SourceReader;
  /** The pattern of `--only`. */
  readonly only: string | undefined;
}

/** Runs the pipeline of every spec, and puts their files together. */
export async function planOutput(run: Run, context: PlanningContext): Promise<PlannedOutput | Failure> {
  const { results, diagnostics, exitCodes } = await runSpecs(run, context, "runPipeline");
  const selected = context.only === undefined ? undefined : selectOperations(results, context.only);
  if (exitCodes.length === 0 && context.only !== undefined && selected?.size === 0) {
    const suggestion = suggestPattern(results, context.only);
    diagnostics.push(createDiagnostic("nothing-selected", { pattern: context.only, suggestion }));
    exitCodes.push(EXIT.usage);
  }
  if (exitCodes.length > 0) return { exitCode: mostSevere(exitCodes), diagnostics };
  return { plan: assemblePlan(run, results, { ...context, selected }), results, diagnostics };
}

export interface SpecRuns {
  readonly results: PlannedSpec[];
  readonly diagnostics: Diagnostic[];
  /** Of the specs that cannot be used. */
  readonly exitCodes: ExitCode[];
}

export type SpecsContext = Omit<PlanningContext, "only">;

/** Takes every spec as far as is wanted. All faults of all specs are found before anything is given up. */
export async function runSpecs(
  run: Run,
  context: SpecsContext,
  stages: "runPipeline" | "reviewSpec",
): Promise<SpecRuns> {
  const runs: SpecRuns = { results: [], diagnostics: [], exitCodes: [] };
  for (const spec of run.specs) {
    const planned = await runSpec(spec, run, { ...context, stages });
    runs.diagnostics.push(...planned.diagnostics);
    if ("exitCode" in planned) runs.exitCodes.push(planned.exitCode);
    else runs.results.push(planned);
  }
  return runs;
}

async function runSpec(
  spec: SelectedSpec,
  run: Run,
  { stages, ...context }: SpecsContext & { readonly stages: "runPipeline" | "reviewSpec" },
): Promise<PlannedSpec | Failure> {
  const onPlanned = showProgress(`${stages === "reviewSpec" ? "Reading" : "Planning"} ${spec.name}`, context.terminal);
  const pipeline = await import("../pipeline.ts");
  const job = await resolveJob(spec, {
    installation: context.installation,
    configFile: run.config.file,
    caches: new FragmentCaches(spec, run.outPath, context),
  });
  if (job.value === undefined)
    return { exitCode: exitCodeOf(job.diagnostics, EXIT.usage), diagnostics: job.diagnostics };
  const reads: SourceRead[] = [];
  const read = recordReads(readSpec(spec, run, context), reads);
  const { value, diagnostics: found } = await pipeline[stages](job.value, read, onPlanned);
  const diagnostics = groupWarnings(found);
  if (value === undefined || hasErrors(diagnostics))
    return { exitCode: exitCodeOf(diagnostics, EXIT.spec), diagnostics };
  const planned = { spec, inputs: hashFolderInputs(spec, context), result: value, diagnostics };
  if (context.cacheUse === "keep")
    openKnownPlans(planned, run, context).keep(reads, { files: listOutline(planned), diagnostics });
  return planned;
}

/** Reads what a spec is made from, with what its source asks for. */
export function readSpec(
  { access }: SelectedSpec,
  { config }: Pick<Run, "config">,
  { sources }: Pick<PlanningContext, "sources">,
): ReadSource {
  return sources.readWith({ access, timeout: config.timeout });
}

interface AssemblyContext extends PlanningContext {
  readonly selected: ReadonlySet<Operation> | undefined;
}

/** Sorted, as threads are done in any order. */
function listOutline({ spec, result }: PlannedSpec): OutlineEntry[] {
  const files = result.targets.flatMap(({ target, files: planned }) =>
    planned.map(({ path, hash, part }) => ({
      path: `${spec.name}/${target}/${path}`,
      hash,
      ...(part !== undefined && { part }),
    })),
  );
  return files.sort(comparePaths);
}

function assemblePlan(run: Run, results: readonly PlannedSpec[], context: AssemblyContext): Plan {
  const specs = results.map(({ spec, result }): SpecFiles => ({
    spec: spec.name,
    targets: context.selected === undefined ? result.targets : selectFiles(result, context.selected),
  }));
  return createPlan({
    specs,
    inputs: new Map(results.flatMap(({ inputs }) => [...inputs])),
    recorded: results.flatMap(({ spec }) => spec.recorded ?? []),
    abandoned: run.abandoned,
    isPartial: context.selected !== undefined,
  });
}
