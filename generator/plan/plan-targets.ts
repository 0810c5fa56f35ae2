import type { Place } from "../diagnostics/diagnostic.ts";
import type { JsonObject } from "../diagnostics/json-value.ts";
import { toOutcome, type Outcome } from "../diagnostics/outcome.ts";
import type { ApiModel, Pointer } from "../model/model.ts";
import { restoreOrigins } from "./model-place.ts";
import type { FragmentCache } from "./fragment-file.ts";
import { planTarget } from "./plan-target.ts";
import type { HashedFile } from "./hashed-file.ts";
import type { NormalizedRoot, Target } from "./target.ts";
import type { TargetThread } from "./target-thread.ts";

/** A target with what the configuration and the installation give it. */
export interface TargetRun {
  readonly target: Target;
  readonly options: JsonObject;
  readonly templates: ReadonlyMap<string, string>;
  /** Absent: nothing is kept of it between runs. */
  readonly cache?: FragmentCache | undefined;
  /** Absent: it is planned in this thread. */
  readonly thread?: TargetThread | undefined;
}

export interface TargetFiles {
  readonly target: string;
  readonly files: readonly HashedFile[];
}

export interface TargetsInput {
  readonly spec: string;
  readonly model: ApiModel;
  /** See `TargetInput`. */
  readonly document: NormalizedRoot;
  readonly targets: readonly TargetRun[];
  /** From a pointer of the model to what the author wrote. */
  readonly origin: (pointer: Pointer) => Place;
}

/** Has every target plan its files, side by side. */
export async function planTargets({
  spec,
  model,
  document,
  targets,
  origin,
}: TargetsInput): Promise<Outcome<readonly TargetFiles[]>> {
  const planned = await Promise.all(
    targets.map(async ({ target, options, templates, cache, thread }) => {
      const outcome = thread?.answer() ?? planTarget(target, { spec, model, document, options, templates }, cache);
      const { value = [], diagnostics } = await outcome;
      return { target: target.name, files: value, diagnostics };
    }),
  );
  return toOutcome(
    planned.map(({ target, files }) => ({ target, files })),
    planned.flatMap(({ diagnostics }) => restoreOrigins(diagnostics, origin)),
  );
}
