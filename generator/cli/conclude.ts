import { isError } from "../diagnostics/diagnostic.ts";
import type { PlaceLocator } from "../document/locate.ts";
import type { CommandResult } from "./command.ts";
import type { Failure } from "../run/create-run.ts";
import { countDiagnostics, renderDiagnostics } from "./render/render-diagnostics.ts";
import type { Terminal } from "./terminal.ts";

/** The end of a command that could not do its work: its errors in full, its warnings as a number. */
export async function concludeFailure(
  { exitCode, diagnostics, advice }: Failure,
  locator: PlaceLocator,
  { hasColor }: Terminal,
): Promise<CommandResult> {
  const errors = await renderDiagnostics(diagnostics.filter(isError), locator, hasColor);
  return {
    exitCode,
    report: { changes: [], diagnostics, locator, unchanged: 0 },
    result: "",
    remarks: [
      errors,
      "",
      `${countDiagnostics(diagnostics)}. Nothing was written.`,
      ...(advice ? ["", advice] : []),
    ].join("\n"),
  };
}
