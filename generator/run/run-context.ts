import type { SourceReader } from "../document/fetching/source-reader.ts";
import type { AwaitedFiles, OnPrinted } from "../plan/plan-listeners.ts";
import type { Installation } from "../plan/discover-targets.ts";

/** Which specloom this is. */
export interface BuildInfo {
  readonly version: string;
  /** Identifies the code of the program: other code may make other output. */
  readonly fingerprint: string;
}

/** The surroundings of a run. */
export interface RunContext {
  /** The working folder: names of files are seen from it. */
  readonly cwd: string;
  readonly installation: Installation;
  readonly build: BuildInfo;
  /** Where results may be stored between runs; absent: nowhere. */
  readonly cacheFolder?: string | undefined;
  readonly sources: SourceReader;
  /** Is called with what the run does next; returns what to call with its progress. */
  readonly onStep: (step: string) => OnPrinted;
  readonly awaited?: AwaitedFiles | undefined;
}
