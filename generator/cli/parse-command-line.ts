import yargs from "yargs";
import { STANDARD_INPUT } from "../document/fetching/source-reader.ts";
import { describeUsageError, NO_COMMAND } from "./describe-usage-error.ts";
import type { PlanRequest } from "../run/run-request.ts";
import { FLAGS, type OutputRequest, type Request } from "./flags.ts";

/** A request; a text that was asked for, such as the help; or what is wrong. */
export type CommandLine =
  | { readonly kind: "request"; readonly request: Request }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "usage-error"; readonly message: string };

/** What the help says of the program. */
export interface Program {
  readonly version: string;
  /** The names of all targets. */
  readonly targets: readonly string[];
}

/** Reads the words after `specloom`. Without any it gives the help. */
export function parseCommandLine(words: readonly string[], program: Program): CommandLine {
  let line: CommandLine | undefined;
  const read = words.length === 0 ? ["--help"] : words.map(hideDash);
  void createParser(program, read[0] === COMPLETION_REQUEST).parse(read, {}, (error, args, output) => {
    if (error) line = { kind: "usage-error", message: describeUsageError(error.message, words) };
    else if (output !== "") line = { kind: "text", text: output };
    else line = { kind: "request", request: toRequest(args as unknown as Arguments) };
  });
  return line ?? { kind: "usage-error", message: "The command line cannot be read." };
}

/** What stands for a lone dash, which yargs drops. No file has this name. */
const DASH = "\0";

function hideDash(word: string): string {
  return word === STANDARD_INPUT ? DASH : word;
}

/** How yargs' completion script asks which words may come next. */
const COMPLETION_REQUEST = "--get-yargs-completions";

/** A word of digits is a name too. */
const SPEC = { type: "string", array: true, description: "Names of the configuration, files, URLs, or -" } as const;

function createParser({ version, targets }: Program, isCompleting: boolean) {
  const target = {
    ...FLAGS.generate.target,
    description: `Target, repeatable: ${targets.join(", ")}  [default: typescript, reference]`,
    // Elsewhere a target that is not known is a diagnostic, which says which one was meant.
    ...(isCompleting && { choices: targets }),
  };
  return yargs()
    .scriptName("specloom")
    .usage("One OpenAPI document in; a TypeScript SDK and its reference pages out, and a check that they are in step.")
    .locale("en")
    .exitProcess(false)
    .strictCommands()
    .strictOptions()
    .demandCommand(1, 1, NO_COMMAND)
    .version(version)
    .command("generate [spec..]", "Plan, then write what changed", (parser) =>
      parser.positional("spec", SPEC).options({ ...FLAGS.generate, target }),
    )
    .command("check [spec..]", "Plan, then list what differs from the disk; write nothing", (parser) =>
      parser.positional("spec", SPEC).options({ ...FLAGS.check, target }),
    )
    .command("validate <spec..>", "Read a document and print what is wrong with it", (parser) =>
      parser.positional("spec", SPEC).options({ ...FLAGS.validate, target }),
    )
    .command("preview [spec..]", "Serve the pages as a site on the loopback address, and follow changes", (parser) =>
      parser.positional("spec", SPEC).options(FLAGS.preview),
    )
    .completion("completion", "Print the completion script of the shell")
    .epilogue(
      "[spec..]: names of the configuration, files, URLs, or - for standard input. Without: all that are known.",
    )
    .wrap(null);
}

type Arguments = Omit<PlanRequest, "specs"> &
  Partial<OutputRequest> & {
    readonly _: readonly [Request["command"]];
    readonly spec?: readonly string[];
    readonly cache?: boolean;
    readonly dryRun?: boolean;
    readonly force?: boolean;
    readonly diff?: boolean;
    readonly port?: number;
    readonly verbose?: boolean;
  };

function toRequest(args: Arguments): Request {
  const { spec = [], config, out, target, only, methodCase, locale, allowOutsideReferences, format = [] } = args;
  const {
    cache = true,
    dryRun = false,
    force = false,
    diff = false,
    verbose = false,
    quiet = false,
    color = true,
  } = args;
  const plan: PlanRequest = {
    specs: spec.map((word) => (word === DASH ? STANDARD_INPUT : word)),
    config,
    out,
    target,
    only,
    methodCase,
    locale,
    allowOutsideReferences,
  };
  const output: OutputRequest = { format, quiet, color };
  const [command] = args._;
  switch (command) {
    case "generate":
      return { command, request: { ...plan, cache, dryRun, force, verbose }, output };
    case "check":
      return { command, request: { ...plan, cache, diff, verbose }, output };
    case "validate":
      return { command, request: plan, output };
    case "preview":
      return { command, request: { ...plan, port: args.port }, output };
  }
}
