import { relative, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isError } from "../diagnostics/diagnostic.ts";
import { PlaceLocator } from "../document/locate.ts";
import type { ReadSource } from "../document/source-reader.ts";
import type { Change } from "../sync/compare.ts";
import type { CommandResult } from "./command.ts";
import type { Failure, Run } from "./prepare-run.ts";
import {
  countDiagnostics,
  locateDiagnostics,
  renderDiagnostics,
  type LocatedDiagnostic,
} from "./render-diagnostics.ts";
import type { ReportedChange } from "./report.ts";
import type { Terminal } from "./terminal.ts";

/** The end of a command that could not do its work: its errors in full, its warnings as a number. */
export async function concludeFailure(
  { exitCode, diagnostics }: Failure,
  read: ReadSource,
  { hasColor }: Terminal,
): Promise<CommandResult> {
  const located = await reportDiagnostics(diagnostics, read);
  const errors = located.filter(({ diagnostic }) => isError(diagnostic));
  return {
    exitCode,
    report: { changes: [], diagnostics: located, unchanged: 0 },
    result: "",
    remarks: `${renderDiagnostics(errors, hasColor)}\n\n${countDiagnostics(diagnostics)}. Nothing was written.`,
  };
}

/** Looks the places of diagnostics up in the texts that were parsed. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], read: ReadSource): Promise<LocatedDiagnostic[]> {
  return locateDiagnostics(diagnostics, new PlaceLocator(read));
}

/** Changes as they are seen from the working folder. */
export function reportChanges(changes: readonly Change[], { out }: Pick<Run, "out">, cwd: string): ReportedChange[] {
  return changes.map(({ spec, target, path, kind, cause }) => {
    const seen = relative(cwd, resolve(cwd, out, path)).replaceAll("\\", "/");
    return { spec, target, path: seen, kind, cause, details: [] };
  });
}
