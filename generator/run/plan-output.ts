import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Operation } from "../model/model.ts";
import { createPlan, type OutlineEntry, type Plan, type SpecFiles } from "../plan/plan.ts";
import type { SpecResult } from "../plan/spec-job.ts";
import { fail, type RunFailure } from "./failure.ts";
import { hashFolderInputs } from "./recalling/folder-inputs.ts";
import { openKnownPlans, type SpecInputs } from "./recalling/open-known-plans.ts";
import type { RunContext } from "./run-context.ts";
import type { RunRequest } from "./run-request.ts";
import type { RunScope } from "./run-scope.ts";
import { planSpecs, type SpecRun } from "./run-specs.ts";
import { selectFiles, selectOperations, suggestPattern } from "./selecting/select-operations.ts";

/** A plan, with the results and diagnostics of all specs. */
export interface PlannedOutput {
  readonly plan: Plan;
  readonly results: readonly PlannedSpec[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A spec with the result of its pipeline and the inputs of its folders. */
export type PlannedSpec = SpecRun<SpecResult> & SpecInputs;

/** Runs the pipeline of every spec, and combines their files. */
export async function planOutput(
  scope: RunScope,
  request: RunRequest,
  context: RunContext,
): Promise<PlannedOutput | RunFailure> {
  const { results, diagnostics, failures } = await planSpecs(scope, request, context);
  if (failures.length > 0) return { failures, diagnostics };
  const planned = results.map((run) => ({ ...run, inputs: hashFolderInputs(run.spec, context) }));
  if (request.cacheUse === "keep") {
    for (const run of planned)
      openKnownPlans(run, scope, { ...context, cacheUse: request.cacheUse }).add(run.sources, {
        files: listOutline(run),
        diagnostics: run.diagnostics,
      });
  }
  const selected = request.only === undefined ? undefined : selectOperations(planned, request.only);
  if (request.only !== undefined && selected?.size === 0) {
    const suggestion = suggestPattern(planned, request.only);
    return fail("usage", [...diagnostics, createDiagnostic("nothing-selected", { pattern: request.only, suggestion })]);
  }
  return { plan: assemblePlan(scope, planned, selected), results: planned, diagnostics };
}

function listOutline({ spec, result }: SpecRun<SpecResult>): OutlineEntry[] {
  return result.targets.flatMap(({ target, files: planned }) =>
    planned.map(({ path, hash, part }) => ({
      path: `${spec.name}/${target}/${path}`,
      hash,
      ...(part !== undefined && { part }),
    })),
  );
}

function assemblePlan(
  { abandoned }: RunScope,
  planned: readonly PlannedSpec[],
  selected: ReadonlySet<Operation> | undefined,
): Plan {
  const specs = planned.map(({ spec, result }): SpecFiles => ({
    spec: spec.name,
    targets: selected === undefined ? result.targets : selectFiles(result, selected),
  }));
  return createPlan({
    specs,
    inputs: new Map(planned.flatMap(({ inputs }) => [...inputs])),
    recorded: planned.flatMap(({ spec }) => spec.recorded ?? []),
    abandoned,
    isPartial: selected !== undefined,
  });
}
