import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Plan } from "../plan/plan.ts";
import type { Interrupted } from "../sync/apply.ts";
import type { RunScope } from "./run-scope.ts";

/** The part that is unusable: the request or configuration, a spec, or the present state of the output's folder. */
export type FailureReason = "usage" | "spec" | "no-verdict";

/** The failure of a run or of one of its specs. */
export interface Failure {
  readonly reason: FailureReason;
  readonly diagnostics: readonly Diagnostic[];
}

/** The progress of writing a plan. */
export interface Interruption extends Interrupted {
  readonly run: RunScope;
  readonly plan: Plan;
}

/** The failure of a run, with all diagnostics so far. */
export interface RunFailure {
  readonly failures: readonly Failure[];
  readonly diagnostics: readonly Diagnostic[];
  /** Absent: nothing was written. */
  readonly interruption?: Interruption;
}

export function fail(reason: FailureReason, diagnostics: readonly Diagnostic[]): RunFailure {
  return { failures: [{ reason, diagnostics }], diagnostics };
}

export function isFailure(value: object): value is RunFailure {
  return "failures" in value;
}
