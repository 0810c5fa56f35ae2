import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic, Place } from "../../diagnostics/diagnostic.ts";

/** Why a source cannot be read, where it is not the file system that says so. */
export class SourceFault extends Error {
  /** The fault of a source, by the name that is shown, and of the place that refers to it. */
  readonly describe: (file: string, place: Place) => Diagnostic;
  /** Whether nothing else can be read after it. */
  readonly endsRun: boolean;

  constructor(describe: SourceFault["describe"], endsRun = false) {
    super("a source cannot be read");
    this.describe = describe;
    this.endsRun = endsRun;
  }
}

/** A URL that gives no document. `advice` says what to do about it. */
export function unreachable(reason: string, advice?: string): SourceFault {
  return new SourceFault((file, place) => createDiagnostic("unreachable-source", { file, reason, advice }, place));
}

/** A limit of the whole run that was reached. */
export function runTooLarge(limit: string): SourceFault {
  return new SourceFault((_, place) => createDiagnostic("run-too-large", { limit }, place), true);
}
