import { suggest } from "../../diagnostics/suggest.ts";
import type { Command } from "../command.ts";
import { outputFlags } from "./flags.ts";

export const NO_COMMAND = "A command is missing.";

/** Says what is wrong with a command line, what was probably meant, and which help to read. `message` is the parser's. */
export function describeUsageError(message: string, words: readonly string[], commands: readonly Command[]): string {
  const [word = ""] = words;
  const unknown = findUnknownArguments(message, words);
  const command = commands.find(({ name }) => name === word);
  if (command !== undefined) {
    const advice = `\`specloom ${word} --help\` lists the arguments.`;
    const wrong = findWrongChoice(message);
    if (wrong !== undefined) {
      const { flag, value, choices } = wrong;
      return joinLines(
        `Unknown value of --${flag}: ${value}. It is one of ${choices.join(", ")}`,
        suggest(value, choices),
        advice,
      );
    }
    const known = listFlags(command).flatMap((flag) => [`--${flag}`, `--no-${flag}`]);
    const fault = unknown.length === 0 ? rephrase(message) : describeUnknown(unknown);
    return joinLines(fault, suggest(unknown[0] ?? "", known), advice);
  }
  const advice = "`specloom --help` lists the commands.";
  if (word !== "" && !word.startsWith("-")) {
    const names = commands.map(({ name }) => name);
    return joinLines(`Unknown command: ${word}.`, suggest(word, names), advice);
  }
  const flags = new Set(commands.flatMap(listFlags));
  const odd = unknown.filter((argument) => !flags.has(toName(argument)));
  return joinLines(odd.length === 0 ? NO_COMMAND : describeUnknown(odd), undefined, advice);
}

function rephrase(message: string): string {
  return message.startsWith("Not enough non-option arguments")
    ? "A document is missing: name a file, a URL, or a spec of the configuration."
    : message;
}

interface WrongChoice {
  readonly flag: string;
  readonly value: string;
  readonly choices: readonly string[];
}

function findWrongChoice(message: string): WrongChoice | undefined {
  const [, flag, value, list] = /^Invalid values:\s+Argument: (.+?), Given: "(.*?)", Choices: (.+)/.exec(message) ?? [];
  if (flag === undefined || value === undefined || list === undefined) return undefined;
  return { flag, value, choices: Array.from(list.matchAll(/"(.*?)"/g), ([, choice = ""]) => choice) };
}

function listFlags({ flags }: Command): string[] {
  return Object.keys({ ...flags, ...outputFlags });
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
