import { relative, resolve } from "node:path";
import { isError } from "../diagnostics/diagnostic.ts";
import type { PlaceLocator } from "../document/locate.ts";
import type { Change } from "../sync/compare.ts";
import type { CommandResult } from "./command.ts";
import type { Failure, Run } from "./prepare-run.ts";
import { countDiagnostics, renderDiagnostics } from "./render-diagnostics.ts";
import type { ReportedChange } from "./report.ts";
import type { Terminal } from "./terminal.ts";

/** The end of a command that could not do its work: its errors in full, its warnings as a number. */
export async function concludeFailure(
  { exitCode, diagnostics }: Failure,
  locator: PlaceLocator,
  { hasColor }: Terminal,
): Promise<CommandResult> {
  const errors = await renderDiagnostics(diagnostics.filter(isError), locator, hasColor);
  return {
    exitCode,
    report: { changes: [], diagnostics, locator, unchanged: 0 },
    result: "",
    remarks: `${errors}\n\n${countDiagnostics(diagnostics)}. Nothing was written.`,
  };
}

/** Changes as they are seen from the working folder. */
export function reportChanges(changes: readonly Change[], { out }: Pick<Run, "out">, cwd: string): ReportedChange[] {
  return changes.map(({ spec, target, path, kind, cause }) => {
    const seen = relative(cwd, resolve(cwd, out, path)).replaceAll("\\", "/");
    return { spec, target, path: seen, kind, cause, details: [] };
  });
}
