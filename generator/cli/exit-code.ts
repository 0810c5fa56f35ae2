import type { DiagnosticCode } from "../diagnostics/catalogue.ts";
import { isError } from "../diagnostics/diagnostic.ts";
import { invariant } from "../diagnostics/invariant.ts";
import type { Failure, FailureReason } from "../run/failure.ts";
import { hasErrors } from "../diagnostics/outcome.ts";

/** The exit codes; the README has them in a table. */
export const EXIT = {
  done: 0,
  /** `check`: the output is not in step. */
  drift: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** A spec cannot be used; nothing was written. */
  spec: 3,
  /** Network, or a lock that cannot be read. */
  noVerdict: 5,
  /** It would have lost a hand edit. */
  refused: 6,
  /** A bug of specloom's own. */
  bug: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const PRECEDENCE: readonly ExitCode[] = [EXIT.bug, EXIT.usage, EXIT.spec, EXIT.noVerdict, EXIT.refused, EXIT.drift];

/** The exit code for several faults at once. */
export function mostSevere(codes: readonly ExitCode[]): ExitCode {
  return PRECEDENCE.find((code) => codes.includes(code)) ?? EXIT.done;
}

/** Diagnostics that decide the exit code themselves, whatever the reason of the failure. */
const EXIT_OF_CODE: Readonly<Record<string, ExitCode>> = {
  "unreachable-source": EXIT.noVerdict,
  "missing-recorded-source": EXIT.spec,
  "hand-edit-would-be-lost": EXIT.refused,
  "foreign-file-would-be-lost": EXIT.refused,
  "link-in-output": EXIT.refused,
} satisfies Partial<Record<DiagnosticCode, ExitCode>>;

const EXIT_OF_REASON: Readonly<Record<FailureReason, ExitCode>> = {
  usage: EXIT.usage,
  spec: EXIT.spec,
  "no-verdict": EXIT.noVerdict,
};

/** The exit code for all failures of a run. */
export function exitCodeOf(failures: readonly Failure[]): ExitCode {
  return mostSevere(
    failures.flatMap(({ reason, diagnostics }) => {
      invariant(hasErrors(diagnostics), "a stage failed without an error");
      return diagnostics.filter(isError).map(({ code }) => EXIT_OF_CODE[code] ?? EXIT_OF_REASON[reason]);
    }),
  );
}
