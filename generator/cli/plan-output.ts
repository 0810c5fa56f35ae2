import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/outcome.ts";
import { STANDARD_INPUT } from "../document/source-reader.ts";
import { publicName } from "../document/public-name.ts";
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
import { selectFiles, selectOperations } from "./select-operations.ts";
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

/** Runs the pipeline of every spec. All faults of all specs are found before anything is given up. */
export async function planOutput(run: Run, context: PlanningContext): Promise<PlannedOutput | Failure> {
  const results: PlannedSpec[] = [];
  const diagnostics: Diagnostic[] = [];
  const exitCodes: ExitCode[] = [];
  for (const spec of run.specs) {
    context.terminal.progress(`Planning ${spec.name}`);
    const planned = await planSpec(spec, run, context);
    diagnostics.push(...planned.diagnostics);
    if ("exitCode" in planned) exitCodes.push(planned.exitCode);
    else results.push(planned);
  }
  const selected = context.only === undefined ? undefined : selectOperations(results, context.only);
  if (exitCodes.length === 0 && context.only !== undefined && selected?.size === 0) {
    diagnostics.push(createDiagnostic("nothing-selected", { pattern: context.only }));
    exitCodes.push(EXIT.usage);
  }
  if (exitCodes.length > 0) return { exitCode: mostSevere(exitCodes), diagnostics };
  return { plan: await assemblePlan(run, results, { ...context, selected }), results, diagnostics };
}

async function planSpec(spec: SelectedSpec, run: Run, context: PlanningContext): Promise<PlannedSpec | Failure> {
  const { runPipeline } = await import("../pipeline.ts");
  const job = await resolveJob(spec, {
    installation: context.installation,
    configFile: run.config.file,
    caches: new FragmentCaches(spec, run.outPath, context),
  });
  if (job.value === undefined)
    return { exitCode: exitCodeOf(job.diagnostics, EXIT.usage), diagnostics: job.diagnostics };
  const read = context.sources.readWith({ access: spec.access, timeout: run.config.timeout });
  const { value, diagnostics } = await runPipeline(job.value, read);
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
      name:
        isUrl(name) || name === STANDARD_INPUT ? publicName(name) : toLockPath(name, context.terminal.cwd, run.outPath),
      hash: hashDocument(await context.sources.read(name)),
    })),
  );
  return hashInputs(spec, documents, context);
}
