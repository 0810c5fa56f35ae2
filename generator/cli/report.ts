import type { Change } from "../sync/compare.ts";
import { isError } from "../diagnostics/diagnostic.ts";
import type { LocatedDiagnostic } from "./render-diagnostics.ts";

/** What a command found, for programs. `report.schema.json` is the contract of its JSON. */
export interface Report {
  /** Whether nothing differs from the disk; after `generate`, whether anything still does. Absent where nothing was compared. */
  readonly inStep?: boolean;
  readonly changes: readonly ReportedChange[];
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** Planned files that are on the disk already. */
  readonly unchanged: number;
}

/** A change, with its path as it is seen from the working folder. */
export interface ReportedChange extends Pick<Change, "spec" | "target" | "path" | "kind" | "cause"> {
  /** Unified diffs, where they were asked for. */
  readonly details: readonly string[];
}

/** The report as one JSON text. */
export function renderJson({ inStep, changes, diagnostics, unchanged }: Report): string {
  const countKind = (kind: Change["kind"]): number => changes.filter((change) => change.kind === kind).length;
  const errors = diagnostics.filter(({ diagnostic }) => isError(diagnostic)).length;
  const counts = {
    added: countKind("added"),
    changed: countKind("changed"),
    stale: countKind("stale"),
    unchanged,
    errors,
    warnings: diagnostics.length - errors,
  };
  return JSON.stringify({ inStep, changes, diagnostics: diagnostics.map(toJson), counts }, null, 2);
}

function toJson({ diagnostic, location }: LocatedDiagnostic) {
  const { code, severity, message, hint, place } = diagnostic;
  return {
    code,
    severity,
    message,
    file: location?.file ?? null,
    line: location?.position?.line ?? null,
    column: location?.position?.column ?? null,
    pointer: place !== undefined && "pointer" in place ? place.pointer : null,
    hint: hint ?? null,
  };
}
