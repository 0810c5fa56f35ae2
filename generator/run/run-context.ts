import type { SourceReader } from "../document/fetching/source-reader.ts";
import type { AwaitedFiles, OnPrinted } from "../plan/plan-listeners.ts";
import type { Installation } from "../plan/discover-targets.ts";

/** Which specloom this is. */
export interface BuildInfo {
  readonly version: string;
  /** Identifies the code that makes the output: other code may make another one. */
  readonly fingerprint: string;
}

/** What a run is given by its surroundings. */
export interface RunContext {
  /** The working folder: names of files are seen from it. */
  readonly cwd: string;
  readonly installation: Installation;
  readonly build: BuildInfo;
  /** Where what is computed may be kept between runs; absent: nowhere. */
  readonly cacheFolder?: string | undefined;
  readonly sources: SourceReader;
  /** Hears what is being done, and gives what hears how much of it is. */
  readonly onStep: (step: string) => OnPrinted;
  readonly awaited?: AwaitedFiles | undefined;
}
