import { createOutline, type PlanOutline } from "../plan/plan.ts";
import { isInStep } from "../sync/compare.ts";
import { readOutput } from "../sync/disk.ts";
import { hashFolderInputs } from "./folder-inputs.ts";
import { openKnownPlans } from "./open-known-plans.ts";
import { readSpec, type PlannedSpec, type PlanningContext } from "./plan-output.ts";
import type { Run } from "./create-run.ts";

/** What this machine knows to come out of the present inputs. */
export interface RecalledOutput {
  readonly plan: PlanOutline;
  readonly results: readonly Pick<PlannedSpec, "spec" | "diagnostics">[];
  /** Whether the output is that already, to the last file. */
  readonly isInStep: boolean;
}

/** Finds what earlier runs have planned of the very same inputs; `undefined` where some of it has to be planned. */
export async function recallOutput(run: Run, context: PlanningContext): Promise<RecalledOutput | undefined> {
  if (context.only !== undefined) return undefined;
  const found = await Promise.all(
    run.specs.map(async (spec) => {
      const inputs = hashFolderInputs(spec, context);
      const known = await openKnownPlans({ spec, inputs }, run, context).find(
        spec.source,
        readSpec(spec, run, context),
      );
      return known && { spec, inputs, ...known };
    }),
  );
  const results = found.filter((known) => known !== undefined);
  if (results.length < run.specs.length) return undefined;
  const plan = createOutline(
    results.flatMap(({ files }) => files),
    {
      inputs: new Map(results.flatMap(({ inputs }) => [...inputs])),
      recorded: run.specs.flatMap(({ recorded }) => recorded ?? []),
      abandoned: run.abandoned,
    },
  );
  const disk = readOutput(run.out, plan).value;
  return {
    plan,
    results,
    isInStep: disk !== undefined && isInStep(plan, disk, run.lockFile),
  };
}
