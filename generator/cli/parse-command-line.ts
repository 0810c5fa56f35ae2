import yargs from "yargs";
import { suggest } from "../diagnostics/suggest.ts";
import { STANDARD_INPUT } from "../document/source-reader.ts";
import { cacheFlags, outputFlags, planFlags, type OutputRequest, type PlanRequest, type Request } from "./flags.ts";

/** A request; a text that was asked for, such as the help; or what is wrong. */
export type CommandLine =
  | { readonly kind: "request"; readonly request: Request }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "usage-error"; readonly message: string };

const COMMANDS = ["generate", "check", "validate"];

/** Reads the words after `specloom`. */
export function parseCommandLine(words: readonly string[], version: string): CommandLine {
  let line: CommandLine | undefined;
  void createParser(version).parse(words.map(hideDash), {}, (error, args, output) => {
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

/** A word of digits is a name too. */
const SPEC = { type: "string", array: true, description: "Names of the configuration, files, URLs, or -" } as const;

function createParser(version: string) {
  return yargs()
    .scriptName("specloom")
    .usage("One OpenAPI document in; a TypeScript SDK and its reference pages out, and a check that they are in step.")
    .locale("en")
    .exitProcess(false)
    .strict()
    .demandCommand(1, 1, "A command is missing.")
    .version(version)
    .command("generate [spec..]", "Plan, then write what changed", (parser) =>
      parser.positional("spec", SPEC).options({
        ...planFlags,
        "dry-run": { type: "boolean", description: "Say what would be written, and write nothing" },
        force: { type: "boolean", description: "Overwrite files that were edited" },
        ...cacheFlags,
        ...outputFlags,
      }),
    )
    .command("check [spec..]", "Plan, then list what differs from the disk; write nothing", (parser) =>
      parser.positional("spec", SPEC).options({
        ...planFlags,
        diff: { type: "boolean", description: "Print the differences" },
        ...cacheFlags,
        ...outputFlags,
      }),
    )
    .command("validate <spec..>", "Read a document and print what is wrong with it", (parser) =>
      parser.positional("spec", SPEC).options({
        config: planFlags.config,
        target: planFlags.target,
        "allow-outside-references": planFlags["allow-outside-references"],
        ...outputFlags,
      }),
    )
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
  }
}

/** The parser's message, what was probably meant, and where to read on. */
function describeUsageError(message: string, words: readonly string[]): string {
  const [command = ""] = words;
  const isCommand = COMMANDS.includes(command);
  const unknown = /^Unknown arguments?: (\S+?)(?:,|$)/m.exec(message)?.[1];
  const suggestion = unknown === undefined ? undefined : suggest(unknown, isCommand ? listFlags() : COMMANDS);
  return [
    `${message.replace(/\n\s+/g, " ").replace(/\.$/, "")}.`,
    ...(suggestion === undefined ? [] : [`Did you mean ${isCommand ? "--" : ""}${suggestion}?`]),
    `specloom ${isCommand ? `${command} ` : ""}--help tells what there is.`,
  ].join("\n");
}

function listFlags(): string[] {
  return [...Object.keys(planFlags), ...Object.keys(outputFlags), "dry-run", "force", "diff"];
}
