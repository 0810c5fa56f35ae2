import yargs, { type Argv } from "yargs";
import { STANDARD_INPUT } from "../../document/fetching/source-reader.ts";
import type { Command } from "../command.ts";
import { describeUsageError, NO_COMMAND } from "./describe-usage-error.ts";
import { outputFlags, type Flags, type Request } from "./flags.ts";

/** A command and its request; a text that was asked for, such as the help; or what is wrong. */
export type CommandLine =
  | { readonly kind: "request"; readonly command: Command; readonly request: Request }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "usage-error"; readonly message: string };

/** What a command line can ask for. */
export interface Program {
  readonly version: string;
  readonly commands: readonly Command[];
  /** The names of all targets. */
  readonly targets: readonly string[];
}

/** Reads the words after `specloom`. Without any it gives the help. */
export function parseCommandLine(words: readonly string[], program: Program): CommandLine {
  let line: CommandLine | undefined;
  const read = words.length === 0 ? ["--help"] : words.map(hideDash);
  void createParser(program, read[0] === COMPLETION_REQUEST).parse(read, {}, (error, args, output) => {
    const command = program.commands.find(({ name }) => name === args._[0]);
    if (error) line = { kind: "usage-error", message: describeUsageError(error.message, words, program.commands) };
    else if (output !== "") line = { kind: "text", text: output };
    else if (command) line = { kind: "request", command, request: toRequest(args) };
  });
  return line ?? { kind: "usage-error", message: "The command line cannot be read." };
}

/** Replaces a lone dash, which yargs drops. No file can have this name. */
const DASH = "\0";

function hideDash(word: string): string {
  return word === STANDARD_INPUT ? DASH : word;
}

/** How yargs' completion script asks which words may come next. */
const COMPLETION_REQUEST = "--get-yargs-completions";

/** Typed as strings, so that yargs does not turn a name of digits into a number. */
const SPEC = { type: "string", array: true, description: "Names of the configuration, files, URLs, or -" } as const;

function createParser({ version, commands, targets }: Program, isCompleting: boolean): Argv {
  const parser = yargs()
    .scriptName("specloom")
    .usage("One OpenAPI document in; a TypeScript SDK and its reference pages out, and a check that they are in step.")
    .locale("en")
    .exitProcess(false)
    .strictCommands()
    .strictOptions()
    .demandCommand(1, 1, NO_COMMAND)
    .version(version);
  for (const { name, operands, description, flags } of commands)
    parser.command(`${name} ${operands}`, description, (own: Argv): Argv<unknown> =>
      own.positional("spec", SPEC).options(nameTargets({ ...flags, ...outputFlags }, targets, isCompleting)),
    );
  return parser
    .completion("completion", "Print the completion script of the shell")
    .epilogue(
      "[spec..]: names of the configuration, files, URLs, or - for standard input. Without: all that are known.",
    )
    .wrap(null);
}

/** The flags of a command. The description of `--target` lists all targets. */
function nameTargets(flags: Flags, targets: readonly string[], isCompleting: boolean): Flags {
  const { target } = flags;
  if (target === undefined) return flags;
  const description = `${target.description}: ${targets.join(", ")}  [default: typescript, reference]`;
  // Elsewhere an unknown target is a diagnostic, which says which one was meant.
  return { ...flags, target: { ...target, description, ...(isCompleting && { choices: targets }) } };
}

interface Arguments {
  readonly _: readonly unknown[];
  readonly $0: string;
  readonly spec?: readonly string[];
}

/** The specs and the flags by their names in camel case, of all that yargs gives. */
function toRequest({ _: _words, $0: _program, spec = [], ...values }: Arguments): Request {
  const flags = Object.fromEntries(Object.entries(values).filter(([name]) => !name.includes("-")));
  return { ...flags, specs: spec.map((word) => (word === DASH ? STANDARD_INPUT : word)) };
}
