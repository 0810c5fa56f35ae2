import type { Place } from "../diagnostics/diagnostic.ts";
import type { JsonObject } from "../diagnostics/json-value.ts";
import { toOutcome, type Outcome } from "../diagnostics/outcome.ts";
import type { ApiModel, Pointer } from "../model/model.ts";
import { restoreOrigins } from "./model-place.ts";
import type { PlannedFile, Target } from "./target.ts";

/** A target with what the configuration and the installation give it. */
export interface TargetRun {
  readonly target: Target;
  readonly options: JsonObject;
  readonly templates: ReadonlyMap<string, string>;
}

export interface TargetFiles {
  readonly target: string;
  readonly files: readonly PlannedFile[];
}

export interface TargetsInput {
  readonly spec: string;
  readonly model: ApiModel;
  /** See `TargetInput`. */
  readonly schemas: JsonObject;
  readonly targets: readonly TargetRun[];
  /** From a pointer of the model to what the author wrote. */
  readonly origin: (pointer: Pointer) => Place;
}

/** Has every target plan its files, side by side. */
export async function planTargets({
  spec,
  model,
  schemas,
  targets,
  origin,
}: TargetsInput): Promise<Outcome<readonly TargetFiles[]>> {
  const planned = await Promise.all(
    targets.map(async ({ target, options, templates }) => {
      const { value = [], diagnostics } = await target.plan({ spec, model, schemas, options, templates });
      return { target: target.name, files: value, diagnostics };
    }),
  );
  return toOutcome(
    planned.map(({ target, files }) => ({ target, files })),
    planned.flatMap(({ diagnostics }) => restoreOrigins(diagnostics, origin)),
  );
}
