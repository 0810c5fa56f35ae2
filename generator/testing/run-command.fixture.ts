import type { CommandResult } from "../cli/command.ts";
import { COMMANDS } from "../cli/commands.ts";
import { createCommandNamer } from "../cli/name-command.ts";
import type { Terminal } from "../cli/terminal.ts";
import { parseCommandLine } from "../cli/parsing/parse-command-line.ts";
import { listTargetNames } from "../plan/discover-targets.ts";
import { SOURCES } from "./case-folders.ts";

/** Where a command runs. A folder of the output has to be absolute: this process has a working folder of its own. */
export interface Surroundings {
  readonly cwd: string;
  readonly cacheFolder?: string;
}

/** Runs the words of a command line in this process. */
export async function runCommand(words: readonly string[], { cwd, cacheFolder }: Surroundings): Promise<CommandResult> {
  const line = parseCommandLine(words, {
    version: "1.0.0",
    commands: COMMANDS,
    targets: await listTargetNames(SOURCES),
  });
  if (line.kind !== "request") throw new Error(`This is no request: ${words.join(" ")}`);
  const { command, request } = line;
  return command.run(request, {
    terminal: createSilentTerminal(cwd),
    installation: SOURCES,
    build: { version: "1.0.0", fingerprint: "test" },
    cacheFolder,
    nameCommand: createCommandNamer({ command, request, commands: COMMANDS, env: {} }),
  });
}

/** A terminal that nobody watches. */
export function createSilentTerminal(cwd: string): Terminal {
  return {
    cwd,
    hasColor: false,
    out: () => undefined,
    err: () => undefined,
    progress: () => undefined,
    readStandardInput: () => process.stdin,
    seconds: () => 0,
  };
}
