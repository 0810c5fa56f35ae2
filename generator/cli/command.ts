import type { RunContext } from "../run/run-context.ts";
import type { ExitCode } from "./exit-code.ts";
import type { NameCommand } from "./name-command.ts";
import type { Report } from "./render/report.ts";
import type { Terminal } from "./terminal.ts";

/** What every command is given beside its request. */
export interface CommandContext extends Pick<RunContext, "installation" | "build" | "cacheFolder"> {
  readonly terminal: Terminal;
  readonly nameCommand: NameCommand;
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
