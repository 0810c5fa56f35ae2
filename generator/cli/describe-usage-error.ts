import { suggest } from "../diagnostics/suggest.ts";
import { FLAGS } from "./flags.ts";

const COMMANDS = Object.keys(FLAGS);

export const NO_COMMAND = "A command is missing.";

/** What is wrong with a command line, what was probably meant, and where to read on. `message` is the parser's. */
export function describeUsageError(message: string, words: readonly string[]): string {
  const [word = ""] = words;
  const unknown = findUnknownArguments(message, words);
  if (isCommand(word)) {
    const known = Object.keys(FLAGS[word]).flatMap((flag) => [`--${flag}`, `--no-${flag}`]);
    const fault = unknown.length === 0 ? message : describeUnknown(unknown);
    return joinLines(fault, suggest(unknown[0] ?? "", known), `\`specloom ${word} --help\` lists the arguments.`);
  }
  const advice = "`specloom --help` lists the commands.";
  if (word !== "" && !word.startsWith("-"))
    return joinLines(`Unknown command: ${word}.`, suggest(word, COMMANDS), advice);
  const odd = unknown.filter((argument) => !isFlagOfCommand(argument));
  return joinLines(odd.length === 0 ? NO_COMMAND : describeUnknown(odd), undefined, advice);
}

function isCommand(word: string): word is keyof typeof FLAGS {
  return COMMANDS.includes(word);
}

function isFlagOfCommand(argument: string): boolean {
  return Object.values(FLAGS).some((flags) => toName(argument) in flags);
}

/** As they were typed, not as the parser reads them. */
function findUnknownArguments(message: string, words: readonly string[]): string[] {
  const names = /^Unknown arguments?: (.+)/m.exec(message)?.[1]?.split(", ") ?? [];
  const typed = words.map((word) => word.split("=", 1).join(""));
  return names.flatMap((name) => typed.find((word) => word.startsWith("-") && toName(word) === name) ?? []);
}

function toName(argument: string): string {
  return argument.replace(/^--?(?:no-)?/, "");
}

function describeUnknown(names: readonly string[]): string {
  return `Unknown argument${names.length > 1 ? "s" : ""}: ${names.join(", ")}.`;
}

function joinLines(fault: string, suggestion: string | undefined, advice: string): string {
  const meant = suggestion === undefined ? [] : [`Did you mean ${suggestion}?`];
  return [`${fault.replace(/\n\s+/g, " ").replace(/\.$/, "")}.`, ...meant, advice].join("\n");
}
