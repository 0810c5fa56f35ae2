import { validateAgainstSchema } from "../config/validate-against-schema.ts";
import { joinPointer } from "../diagnostics/json-pointer.ts";
import type { JsonObject } from "../diagnostics/json-value.ts";
import { toOutcome, type Outcome } from "../diagnostics/outcome.ts";
import { loadTarget, readTemplates, type Installation } from "../plan/discover-targets.ts";
import type { Target } from "../plan/target.ts";
import type { TargetRun } from "../plan/plan-targets.ts";
import { Pieces } from "../plan/pieces.ts";
import type { ThreadSettings } from "../plan/target-thread.ts";
import type { SpecJob } from "../pipeline.ts";
import type { FragmentCaches } from "./fragment-caches.ts";
import type { SelectedSpec } from "./select-specs.ts";

export interface JobContext {
  readonly caches: FragmentCaches;
  readonly installation: Installation;
  /** The configuration's file, for faults in the options. */
  readonly configFile: string | undefined;
}

/** What is to be made of a spec, its targets loaded and their options valid. */
export async function resolveJob(spec: SelectedSpec, context: JobContext): Promise<Outcome<SpecJob>> {
  const targets = await Promise.all([...spec.targets.keys()].map((name) => loadTarget(context.installation, name)));
  // The one that takes the least is planned in this thread, beside the others.
  const lightest = targets.find((target) => target.preload === undefined) ?? targets[0];
  const runs = await Promise.all(
    targets.map((target) => {
      const thread = target === lightest ? undefined : describeThread(target.name, context);
      return prepareTarget(target, spec.targets.get(target.name) ?? {}, { ...context, thread });
    }),
  );
  return toOutcome(
    {
      spec: spec.name,
      source: spec.source,
      allowsOutside: spec.allowsOutside,
      model: spec.model,
      memo: context.caches.findMemo(),
      targets: runs.flatMap(({ value }) => value ?? []),
    },
    runs.flatMap(({ diagnostics }) => diagnostics),
  );
}

function describeThread(target: string, { installation, caches }: JobContext): ThreadSettings | undefined {
  const { worker: program } = installation;
  return program && { installation, program, isCold: caches.isCold(target) };
}

interface TargetContext extends JobContext {
  readonly thread: ThreadSettings | undefined;
}

async function prepareTarget(target: Target, options: JsonObject, context: TargetContext): Promise<Outcome<TargetRun>> {
  const { installation, caches, configFile = "the command line", thread } = context;
  const { name } = target;
  const templates = readTemplates(installation, name);
  const pointer = joinPointer("/targets", name);
  // No target demands an option, and loading what judges them takes a while.
  const isSilent = Object.keys(options).length === 0;
  const validation = { value: options, schema: target.options, file: configFile, pointer };
  const diagnostics = isSilent ? [] : await validateAgainstSchema(validation);
  const cache = caches.find(name, options, templates);
  const memory = thread === undefined && target.isDivisible ? new Pieces().memory : undefined;
  return toOutcome({ target, options, templates, cache, ...(memory && { memory }), thread }, diagnostics);
}
