import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";

/** A program for Node, to be run as a process of its own. */
export interface Command {
  /** The program's file and its words. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What became of a process. */
export type ProcessRun =
  | { readonly outcome: "done"; readonly seconds: number; readonly peakMiB: number | undefined; readonly text: string }
  | { readonly outcome: "failed"; readonly text: string }
  | { readonly outcome: "too slow" };

export interface MeasuringOptions {
  /** The program of Node that runs it. */
  readonly node: string;
  readonly limitSeconds: number;
  /** A file for what the process prints: a pipe would make it wait for us. */
  readonly log: string;
}

/** How often the memory is read. Linux keeps the peak itself, so that only the growth of the last moment can be missed. */
const POLL_MILLISECONDS = 20;

/** Runs a program from start to end, and says how long it took and how much memory its process ever had. */
export async function measureProcess(
  command: Command,
  { node, limitSeconds, log }: MeasuringOptions,
): Promise<ProcessRun> {
  const output = openSync(log, "w");
  const start = performance.now();
  const child = spawn(node, command.args, {
    cwd: command.cwd,
    env: { ...withoutNodeOptions(process.env), NO_COLOR: "1", CI: "1", ...command.env },
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  let peakMiB: number | undefined;
  const poll = setInterval(() => {
    peakMiB = readPeak(child.pid) ?? peakMiB;
  }, POLL_MILLISECONDS);
  const limit = setTimeout(() => child.kill("SIGKILL"), limitSeconds * 1000);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("exit", resolve);
    child.once("error", reject);
  });
  const seconds = (performance.now() - start) / 1000;
  clearInterval(poll);
  clearTimeout(limit);
  if (seconds >= limitSeconds) return { outcome: "too slow" };
  const text = readFileSync(log, "utf8");
  return status === 0 ? { outcome: "done", seconds, peakMiB, text } : { outcome: "failed", text };
}

/** The peak of the resident memory; only Linux tells it of another process. */
function readPeak(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

function withoutNodeOptions({ NODE_OPTIONS: _, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return env;
}
