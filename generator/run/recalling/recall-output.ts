import { createOutline, type PlanOutline } from "../../plan/plan.ts";
import { isInStep } from "../../sync/compare.ts";
import { readOutput } from "../../sync/disk.ts";
import { hashFolderInputs } from "./folder-inputs.ts";
import { openKnownPlans } from "./open-known-plans.ts";
import type { PlannedSpec } from "../plan-output.ts";
import type { RunContext } from "../run-context.ts";
import type { RunRequest } from "../run-request.ts";
import type { RunScope } from "../run-scope.ts";
import { createSpecReader } from "../spec-reader.ts";

/** The output of the present inputs, as planned by an earlier run. */
export interface RecalledOutput {
  readonly plan: PlanOutline;
  readonly results: readonly Pick<PlannedSpec, "spec" | "diagnostics">[];
  /** Whether the disk has exactly this output. */
  readonly isInStep: boolean;
}

/** Finds the plans of earlier runs with the same inputs; `undefined` if any spec must be planned. */
export async function recallOutput(
  scope: RunScope,
  { only, cacheUse }: RunRequest,
  context: RunContext,
): Promise<RecalledOutput | undefined> {
  if (only !== undefined) return undefined;
  const found = await Promise.all(
    scope.specs.map(async (spec) => {
      const inputs = hashFolderInputs(spec, context);
      const known = await openKnownPlans({ spec, inputs }, scope, { ...context, cacheUse }).find(
        spec.source,
        createSpecReader(spec, scope, context),
      );
      return known && { spec, inputs, ...known };
    }),
  );
  const results = found.filter((known) => known !== undefined);
  if (results.length < scope.specs.length) return undefined;
  const plan = createOutline(
    results.flatMap(({ files }) => files),
    {
      inputs: new Map(results.flatMap(({ inputs }) => [...inputs])),
      recorded: scope.specs.flatMap(({ recorded }) => recorded ?? []),
      abandoned: scope.abandoned,
    },
  );
  const disk = readOutput(scope.out, plan).value;
  return {
    plan,
    results,
    isInStep: disk !== undefined && isInStep(plan, disk, scope.lockFile),
  };
}
