import type { Installation } from "../plan/discover-targets.ts";
import type { ExitCode } from "./exit-code.ts";
import type { NameCommand } from "./name-command.ts";
import type { Report } from "./render/report.ts";
import type { Terminal } from "./terminal.ts";

/** What every command is given beside its request. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly installation: Installation;
  readonly build: BuildInfo;
  /** Where what is planned may be kept between runs; absent: nowhere. */
  readonly cacheFolder?: string | undefined;
  readonly nameCommand: NameCommand;
}

/** Which specloom this is. */
export interface BuildInfo {
  readonly version: string;
  /** Identifies the code that makes the output: other code may make another one. */
  readonly fingerprint: string;
}

/** What came of a command: for programs, and in words. */
export interface CommandResult {
  readonly exitCode: ExitCode;
  readonly report: Report;
  /** The result, for standard output. Without a line feed at the end; may be empty. */
  readonly result: string;
  /** What else there is to say, for standard error. */
  readonly remarks: string;
}
