import type { DiagnosticCode } from "../diagnostics/catalogue.ts";
import { isError } from "../diagnostics/diagnostic.ts";
import { invariant } from "../diagnostics/invariant.ts";
import type { Failure, FailureReason } from "../run/failure.ts";
import { hasErrors } from "../diagnostics/outcome.ts";

/** What the command's exit code says. */
export const EXIT = {
  done: 0,
  /** `check`: what is on the disk is not what would come out. */
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

/** The one code that stands for several faults at once. */
export function mostSevere(codes: readonly ExitCode[]): ExitCode {
  return PRECEDENCE.find((code) => codes.includes(code)) ?? EXIT.done;
}

/** Codes that say more than the stage that they come from. */
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

/** The one code that stands for all that keeps a run from its work. */
export function exitCodeOf(failures: readonly Failure[]): ExitCode {
  return mostSevere(
    failures.flatMap(({ reason, diagnostics }) => {
      invariant(hasErrors(diagnostics), "a stage failed without an error");
      return diagnostics.filter(isError).map(({ code }) => EXIT_OF_CODE[code] ?? EXIT_OF_REASON[reason]);
    }),
  );
}
