import { isError, type Diagnostic, type Place } from "../../diagnostics/diagnostic.ts";
import type { Location, PlaceLocator } from "../../document/locate.ts";
import { locateDiagnostics, type LocatedDiagnostic } from "./render-diagnostics.ts";
import type { Change } from "../../sync/change.ts";

/** What a command found, for programs. `report.schema.json` is the contract of its JSON. */
export interface Report {
  /** Whether nothing differs from the disk; after `generate`, whether anything still does. Absent where nothing was compared. */
  readonly inStep?: boolean;
  readonly changes: readonly ReportedChange[];
  readonly diagnostics: readonly Diagnostic[];
  /** Finds their lines when they are printed, which takes another reading of the document. */
  readonly locator: PlaceLocator;
  /** Planned files that are on the disk already. */
  readonly unchanged: number;
}

/** A change, with its path from the working folder. */
export interface ReportedChange extends Pick<Change, "spec" | "target" | "path" | "kind" | "cause"> {
  /** What caused it, in sentences. */
  readonly details: readonly string[];
  /** A unified diff, if that was asked for; in JSON it is the last one of the details. */
  readonly diff?: string;
}

/** The report as one JSON text. */
export async function renderJson({ inStep, changes, diagnostics, locator, unchanged }: Report): Promise<string> {
  const countKind = (kind: Change["kind"]): number => changes.filter((change) => change.kind === kind).length;
  const errors = diagnostics.filter(isError).length;
  const counts = {
    added: countKind("added"),
    changed: countKind("changed"),
    stale: countKind("stale"),
    unchanged,
    errors,
    warnings: diagnostics.length - errors,
  };
  const located = await locateDiagnostics(diagnostics, locator);
  const changesJson = changes.map(({ diff, details, ...change }) => ({
    ...change,
    details: diff === undefined ? details : [...details, diff],
  }));
  return JSON.stringify({ inStep, changes: changesJson, diagnostics: located.map(toJson), counts }, null, 2);
}

function toJson({ diagnostic, location, others }: LocatedDiagnostic) {
  const { code, severity, message, hint, place } = diagnostic;
  return {
    code,
    severity,
    message,
    ...toJsonPlace(place, location),
    hint: hint ?? null,
    count: 1 + (diagnostic.others?.length ?? 0),
    otherPlaces: others.map((other, index) => toJsonPlace(diagnostic.others?.[index], other)),
  };
}

function toJsonPlace(place: Place | undefined, location: Location | undefined) {
  return {
    file: location?.file ?? null,
    line: location?.position?.line ?? null,
    column: location?.position?.column ?? null,
    pointer: place !== undefined && "pointer" in place ? place.pointer : null,
  };
}
