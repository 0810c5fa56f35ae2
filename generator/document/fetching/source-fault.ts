import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic, Place } from "../../diagnostics/diagnostic.ts";

/** Why a source cannot be read, unless the file system reports it. */
export class SourceFault extends Error {
  /** Makes the diagnostic. `file` is the name to show, `place` the reference to the source. */
  readonly describe: (file: string, place: Place) => Diagnostic;
  /** Whether nothing else can be read after it. */
  readonly endsRun: boolean;

  constructor(describe: SourceFault["describe"], endsRun = false) {
    super("a source cannot be read");
    this.describe = describe;
    this.endsRun = endsRun;
  }
}

/** The fault of a URL that cannot be fetched. `advice` is its hint. */
export function unreachable(reason: string, advice?: string): SourceFault {
  return new SourceFault((file, place) => createDiagnostic("unreachable-source", { file, reason, advice }, place));
}

/** The fault of a run that reached a limit of its own. */
export function runTooLarge(limit: string): SourceFault {
  return new SourceFault((_, place) => createDiagnostic("run-too-large", { limit }, place), true);
}
