import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { groupWarnings } from "../diagnostics/group-warnings.ts";
import { hasErrors } from "../diagnostics/outcome.ts";
import { STANDARD_INPUT } from "../document/source-reader.ts";
import { isUrl } from "../document/reference.ts";
import type { Operation } from "../model/model.ts";
import { createPlan, type InputHash, type Plan, type SpecFiles } from "../plan/plan.ts";
import type { SpecResult } from "../pipeline.ts";
import type { CommandContext } from "./command.ts";
import { FragmentCaches, type CacheContext } from "./fragment-caches.ts";
import { EXIT, exitCodeOf, mostSevere, type ExitCode } from "./exit-code.ts";
import { hashDocument, hashInputs, type SourceContext } from "./hash-inputs.ts";
import type { Failure, Run } from "./prepare-run.ts";
import { resolveJob } from "./resolve-job.ts";
import { selectFiles, selectOperations, suggestPattern } from "./select-operations.ts";
import { toLockPath, type SelectedSpec } from "./select-specs.ts";

/** What is to be in the output, and what was found on the way. */
export interface PlannedOutput {
  readonly plan: Plan;
  readonly results: readonly PlannedSpec[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A spec with what its pipeline gave. */
export interface PlannedSpec {
  readonly spec: SelectedSpec;
  readonly result: SpecResult;
  readonly diagnostics: readonly Diagnostic[];
}

export interface PlanningContext extends CacheContext, SourceContext, Pick<CommandContext, "installation"> {
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
  return { plan: await assemblePlan(run, results, { ...context, selected }), results, diagnostics };
}

export interface SpecRuns {
  readonly results: PlannedSpec[];
  readonly diagnostics: Diagnostic[];
  /** Of the specs that cannot be used. */
  readonly exitCodes: ExitCode[];
}

type SpecsContext = Omit<PlanningContext, "only">;

/** Takes every spec as far as is wanted. All faults of all specs are found before anything is given up. */
export async function runSpecs(
  run: Run,
  context: SpecsContext,
  stages: "runPipeline" | "reviewSpec",
): Promise<SpecRuns> {
  const runs: SpecRuns = { results: [], diagnostics: [], exitCodes: [] };
  for (const spec of run.specs) {
    context.terminal.progress(`${stages === "reviewSpec" ? "Reading" : "Planning"} ${spec.name}`);
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
  const pipeline = await import("../pipeline.ts");
  const job = await resolveJob(spec, {
    installation: context.installation,
    configFile: run.config.file,
    caches: new FragmentCaches(spec, run.outPath, context),
  });
  if (job.value === undefined)
    return { exitCode: exitCodeOf(job.diagnostics, EXIT.usage), diagnostics: job.diagnostics };
  const { value, diagnostics: found } = await pipeline[stages](job.value, context.sources.read);
  const diagnostics = groupWarnings(found);
  if (value === undefined || hasErrors(diagnostics))
    return { exitCode: exitCodeOf(diagnostics, EXIT.spec), diagnostics };
  return { spec, result: value, diagnostics };
}

interface AssemblyContext extends PlanningContext {
  readonly selected: ReadonlySet<Operation> | undefined;
}

async function assemblePlan(run: Run, results: readonly PlannedSpec[], context: AssemblyContext): Promise<Plan> {
  const inputs = await Promise.all(results.map((planned) => hashSpecInputs(planned, run, context)));
  const specs = results.map(({ spec, result }): SpecFiles => ({
    spec: spec.name,
    targets: context.selected === undefined ? result.targets : selectFiles(result, context.selected),
  }));
  return createPlan({
    specs,
    inputs: inputs.flat(),
    recorded: results.flatMap(({ spec }) => spec.recorded ?? []),
    abandoned: run.abandoned,
    isPartial: context.selected !== undefined,
  });
}

async function hashSpecInputs({ spec, result }: PlannedSpec, run: Run, context: PlanningContext): Promise<InputHash[]> {
  const documents = await Promise.all(
    [...result.document.files.keys()].map(async (name) => ({
      name: isUrl(name) || name === STANDARD_INPUT ? name : toLockPath(name, context.terminal.cwd, run.outPath),
      hash: hashDocument(await context.sources.read(name)),
    })),
  );
  return hashInputs(spec, documents, context);
}
