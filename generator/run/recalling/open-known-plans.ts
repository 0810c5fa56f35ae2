import type { FolderInputs } from "../../plan/plan.ts";
import { KnownPlans } from "./known-plans.ts";
import type { RunScope } from "../run-scope.ts";
import type { SelectedSpec } from "../selecting/select-specs.ts";
import { SpecCaches, type CacheContext } from "../spec-caches.ts";

/** A spec with the inputs of its folders. */
export interface SpecInputs {
  readonly spec: SelectedSpec;
  /** See `hashFolderInputs`. */
  readonly inputs: ReadonlyMap<string, FolderInputs>;
}

/** Opens the plans that this build of the program has made for a spec with the same settings. */
export function openKnownPlans(
  { spec, inputs }: SpecInputs,
  { outPath }: Pick<RunScope, "outPath">,
  context: CacheContext,
): KnownPlans {
  const file = new SpecCaches(spec, outPath, context).openPlans();
  const settings = Array.from(inputs, (entry) => JSON.stringify(entry));
  return new KnownPlans(file, [context.build.fingerprint, spec.source, ...settings]);
}
