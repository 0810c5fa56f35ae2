/** The command: its words, its streams and its exit code. Nothing else touches them. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { findCacheFolder } from "./run/cache-folder.ts";
import { BUG_REPORT_FILE, describeBug } from "./cli/bug-report.ts";
import type { CommandResult } from "./cli/command.ts";
import { COMMANDS } from "./cli/commands.ts";
import type { BuildInfo } from "./run/run-context.ts";
import { EXIT, type ExitCode } from "./cli/exit-code.ts";
import { createCommandNamer } from "./cli/name-command.ts";
import type { Request } from "./cli/parsing/flags.ts";
import { parseCommandLine } from "./cli/parsing/parse-command-line.ts";
import { parseFormats, type Formats } from "./cli/parsing/formats.ts";
import { renderJson } from "./cli/render/report.ts";
import type { Terminal } from "./cli/terminal.ts";
import { hideCredentials } from "./diagnostics/hide-credentials.ts";
import { listTargetNames, type Installation } from "./plan/discover-targets.ts";

/** What scripts/build/build.mjs says of the program; sources say nothing, and may change between two runs. */
const BUILD = new URL("./build.json", import.meta.url);

const isBuilt = existsSync(BUILD);

const build = isBuilt
  ? (JSON.parse(readFileSync(BUILD, "utf8")) as BuildInfo)
  : { version: "0.0.0", fingerprint: "sources" };

// The layout is the same below generator/ and below dist/.
const installation: Installation = {
  targets: new URL("./targets/", import.meta.url),
  templates: new URL("../templates/", import.meta.url),
  ...(isBuilt && { worker: new URL("./worker.js", import.meta.url) }),
};

const cacheFolder = isBuilt ? await findCacheFolder() : undefined;

// The reader of our output may close it early, as `head` does.
for (const stream of [process.stdout, process.stderr]) stream.on("error", ignoreBrokenPipe);

void main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
  // A configuration that is a program may have left a timer behind. Threads are given the time to keep their results.
  setTimeout(() => process.exit(), exitCode === EXIT.usage ? 0 : 10_000).unref();
});

function ignoreBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

async function main(words: readonly string[]): Promise<ExitCode> {
  const targets = await listTargetNames(installation);
  const line = parseCommandLine(words, { version: build.version, commands: COMMANDS, targets });
  if (line.kind === "text") return print(line.text, EXIT.done);
  if (line.kind === "usage-error") return complain(line.message, EXIT.usage);
  const { command, request } = line;
  const formats = parseFormats(request.format ?? []);
  if (typeof formats === "string") return complain(formats, EXIT.usage);
  const terminal = createTerminal(request);
  try {
    const nameCommand = createCommandNamer({ command, request, commands: COMMANDS, env: process.env });
    const result = await command.run(request, { terminal, installation, build, cacheFolder, nameCommand });
    terminal.progress("");
    return await printResult(result, formats, { terminal, isQuiet: request.quiet ?? false });
  } catch (error) {
    terminal.progress("");
    return reportBug(error, command.name);
  }
}

function createTerminal({ color = true, quiet = false }: Request): Terminal {
  const hasColor = color && !process.env["NO_COLOR"] && process.stdout.isTTY && process.stderr.isTTY;
  const isWatched = process.stderr.isTTY && !quiet;
  return {
    cwd: process.cwd(),
    hasColor,
    out: (result) => process.stdout.write(result),
    err: (remark) => process.stderr.write(remark),
    progress: (step) => {
      if (isWatched) process.stderr.write(`\r\u001B[K${step}`);
    },
    readStandardInput: () => process.stdin,
    seconds: () => performance.now() / 1000,
  };
}

interface Printing {
  readonly terminal: Terminal;
  readonly isQuiet: boolean;
}

async function printResult(
  result: CommandResult,
  formats: Formats,
  { terminal, isQuiet }: Printing,
): Promise<ExitCode> {
  const { exitCode, report, remarks } = result;
  for (const file of formats.files) {
    try {
      writeFileSync(file.path, `${file.format === "json" ? await renderJson(report) : result.result}\n`);
    } catch {
      return complain(`${file.path} cannot be written.`, EXIT.usage);
    }
  }
  if (formats.stdout === "json") return print(await renderJson(report), exitCode);
  const isFailed = exitCode !== EXIT.done;
  if (remarks !== "" && (isFailed || !isQuiet)) terminal.err(`${remarks}\n`);
  if (result.result !== "" && (isFailed || !isQuiet)) terminal.out(`${result.result}\n`);
  return exitCode;
}

function reportBug(error: unknown, command: string): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  let advice = `Please report it with the file ${BUG_REPORT_FILE} (no spec text in it).`;
  try {
    writeFileSync(BUG_REPORT_FILE, describeBug(error, command, build));
  } catch {
    advice = "Please report it.";
  }
  return complain(`specloom has a bug: ${message}.\n${advice}`, EXIT.bug);
}

function print(result: string, exitCode: ExitCode): ExitCode {
  process.stdout.write(`${result}\n`);
  return exitCode;
}

function complain(remark: string, exitCode: ExitCode): ExitCode {
  process.stderr.write(`${hideCredentials(remark)}\n`);
  return exitCode;
}
