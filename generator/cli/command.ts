import type { CommandContext } from "./command-context.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Flags, Request, RequestWith } from "./parsing/flags.ts";
import type { Report } from "./render/report.ts";

/** A command: what the command line, the help and the completion know of it, and what it does. */
export interface Command {
  readonly name: string;
  /** For the help, without a full stop. */
  readonly description: string;
  /** The specs that it works on, as the help shows them: `[spec..]` is optional, `<spec..>` is not. */
  readonly operands: "[spec..]" | "<spec..>";
  /** Its own flags; those about what is printed belong to every command. */
  readonly flags: Flags;
  // A method, so that one table holds commands of different flags: each is given the request that its own flags made.
  run(request: Request, context: CommandContext): Promise<CommandResult>;
}

/** A command whose request is typed by its flags. */
interface Definition<Own extends Flags> extends Command {
  readonly flags: Own;
  run(request: RequestWith<Own>, context: CommandContext): Promise<CommandResult>;
}

/** Checks what a command reads of its request against the flags that it declares. */
export function defineCommand<const Own extends Flags>(command: Definition<Own>): Command {
  return command;
}

/** The outcome of a command: for programs, and in words. */
export interface CommandResult {
  readonly exitCode: ExitCode;
  readonly report: Report;
  /** The result, for standard output. Without a line feed at the end; may be empty. */
  readonly result: string;
  /** What else there is to say, for standard error. */
  readonly remarks: string;
}
