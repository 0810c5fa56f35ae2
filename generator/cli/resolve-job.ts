import { validateAgainstSchema } from "../config/validate-against-schema.ts";
import { createDiagnostic } from "../diagnostics/catalogue.ts";
import { joinPointer } from "../diagnostics/json-pointer.ts";
import type { JsonObject } from "../diagnostics/json-value.ts";
import { toOutcome, type Outcome } from "../diagnostics/outcome.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { listTargetNames, loadTarget, readTemplates, type Installation } from "../plan/discover-targets.ts";
import type { TargetRun } from "../plan/plan-targets.ts";
import { moveToThread } from "../plan/target-thread.ts";
import type { SpecJob } from "../pipeline.ts";
import type { SelectedSpec } from "./select-specs.ts";

export interface JobContext {
  readonly installation: Installation;
  /** The configuration's file, for faults in the options. */
  readonly configFile: string | undefined;
}

/** What is to be made of a spec, its targets loaded and their options valid. */
export async function resolveJob(spec: SelectedSpec, context: JobContext): Promise<Outcome<SpecJob>> {
  const known = await listTargetNames(context.installation);
  const unknown = [...spec.targets.keys()].filter((target) => !known.includes(target));
  if (unknown.length > 0) {
    const diagnostics = unknown.map((target) =>
      createDiagnostic("unknown-target", { target, known, suggestion: suggest(target, known) }),
    );
    return { diagnostics };
  }
  const runs = await Promise.all(
    [...spec.targets].map(async ([target, options], index) => {
      const run = await prepareTarget(target, options, context);
      // The last one is planned in this thread, beside the others.
      return index === spec.targets.size - 1 ? run : moveRun(run, context);
    }),
  );
  return toOutcome(
    {
      spec: spec.name,
      source: spec.source,
      allowsOutside: spec.allowsOutside,
      model: spec.model,
      targets: runs.flatMap(({ value }) => value ?? []),
    },
    runs.flatMap(({ diagnostics }) => diagnostics),
  );
}

async function moveRun(run: Outcome<TargetRun>, { installation }: JobContext): Promise<Outcome<TargetRun>> {
  const { value, diagnostics } = run;
  if (value === undefined || installation.worker === undefined) return run;
  return {
    value: { ...value, target: await moveToThread(value.target, installation, installation.worker) },
    diagnostics,
  };
}

async function prepareTarget(name: string, options: JsonObject, context: JobContext): Promise<Outcome<TargetRun>> {
  const { installation, configFile = "the command line" } = context;
  const [target, templates] = await Promise.all([loadTarget(installation, name), readTemplates(installation, name)]);
  const pointer = joinPointer("/targets", name);
  const diagnostics = await validateAgainstSchema({
    value: options,
    schema: target.options,
    file: configFile,
    pointer,
  });
  return toOutcome({ target, options, templates }, diagnostics);
}
