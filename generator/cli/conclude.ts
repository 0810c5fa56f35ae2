import { isError } from "../diagnostics/diagnostic.ts";
import type { RunFailure } from "../run/failure.ts";
import type { CommandContext, CommandResult } from "./command.ts";
import { exitCodeOf } from "./exit-code.ts";
import type { OpenRun } from "./open-run.ts";
import { countDiagnostics, renderDiagnostics } from "./render/render-diagnostics.ts";

interface ConclusionContext extends Pick<OpenRun, "locator">, Pick<CommandContext, "terminal"> {
  /** The command that gets further. */
  readonly advice?: string | undefined;
}

/** The end of a command that could not do its work: its errors in full, its warnings as a number. */
export async function concludeFailure(
  { failures, diagnostics }: RunFailure,
  { locator, terminal, advice }: ConclusionContext,
): Promise<CommandResult> {
  const errors = await renderDiagnostics(diagnostics.filter(isError), locator, terminal.hasColor);
  const remarks = [
    errors,
    "",
    `${countDiagnostics(diagnostics)}. Nothing was written.`,
    ...(advice ? ["", advice] : []),
  ];
  return {
    exitCode: exitCodeOf(failures),
    report: { changes: [], diagnostics, locator, unchanged: 0 },
    result: "",
    remarks: remarks.join("\n"),
  };
}
