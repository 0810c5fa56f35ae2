import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { applyChanges, previewChanges, type ApplicationOutcome, type Applied } from "../sync/apply.ts";
import { comparePlan } from "./compare-plan.ts";
import { isFailure, type RunFailure } from "./failure.ts";
import type { PlannedOutput } from "./plan-output.ts";
import type { RunScope } from "./run-scope.ts";

/** The changes that were or would be written, with all diagnostics so far. */
export interface WrittenOutput extends Applied {
  readonly diagnostics: readonly Diagnostic[];
}

export interface WriteRequest {
  /** Whether to report the changes without writing them. */
  readonly dryRun?: boolean | undefined;
  /** Whether to overwrite edited files. */
  readonly force?: boolean | undefined;
}

/** Brings the output in step with a plan. */
export function writePlan(
  scope: RunScope,
  { plan, diagnostics: found }: PlannedOutput,
  { dryRun = false, force = false }: WriteRequest,
): WrittenOutput | RunFailure {
  const changes = comparePlan(scope, plan);
  if (isFailure(changes)) return changes;
  const application = { outDir: scope.out, changes, plan, lockFile: scope.lockFile, force };
  const outcome: ApplicationOutcome = dryRun ? previewChanges(application) : applyChanges(application);
  const { value, diagnostics, interrupted } = outcome;
  const all = [...found, ...diagnostics];
  if (value !== undefined) return { ...value, diagnostics: all };
  return {
    failures: [{ reason: "no-verdict", diagnostics }],
    diagnostics: all,
    ...(interrupted && { interruption: { ...interrupted, run: scope, plan } }),
  };
}
