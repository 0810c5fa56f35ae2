import { FragmentCaches } from "./fragment-caches.ts";
import { hashFolderInputs } from "./folder-inputs.ts";
import { KnownPlans } from "./known-plans.ts";
import type { SpecsContext } from "./plan-output.ts";
import type { Run } from "./prepare-run.ts";
import type { SelectedSpec } from "./select-specs.ts";

/** What is known of a spec's plans, made by this program with these settings. */
export function openKnownPlans(spec: SelectedSpec, { outPath }: Run, context: SpecsContext): KnownPlans {
  const file = new FragmentCaches(spec, outPath, context).findPlans();
  const inputs = [...hashFolderInputs(spec, context)].map((entry) => JSON.stringify(entry));
  return new KnownPlans(file, [context.build.fingerprint, spec.source, ...inputs]);
}
