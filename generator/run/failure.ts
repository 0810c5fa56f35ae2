import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What cannot be used: the request or the configuration; a spec; or the output's folder as it is. */
export type FailureReason = "usage" | "spec" | "no-verdict";

/** What keeps a run, or one of its specs, from its work. */
export interface Failure {
  readonly reason: FailureReason;
  readonly diagnostics: readonly Diagnostic[];
}

/** Why a run goes no further, with all that it found. */
export interface RunFailure {
  readonly failures: readonly Failure[];
  readonly diagnostics: readonly Diagnostic[];
}

export function fail(reason: FailureReason, diagnostics: readonly Diagnostic[]): RunFailure {
  return { failures: [{ reason, diagnostics }], diagnostics };
}

export function isFailure(value: object): value is RunFailure {
  return "failures" in value;
}
