/** Who writes to an output's folder. Numbers of processes repeat, in other containers and after a while. */
import { readFileSync, readlinkSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { isSystemError } from "../diagnostics/system-error.ts";

export interface RunOwner {
  readonly process: number;
  /** When the process started, as its system counts; empty where it does not say. */
  readonly started: string;
  /** Where the number means this process: a start of a system, and a container in it. */
  readonly place: string;
}

/** How long a run may be silent of which only its folder is known. Writing a file takes no second of it. */
const MAX_SILENCE_MS = 60_000;

export function describeThisRun(): RunOwner {
  return { process: process.pid, started: findStart(process.pid) ?? "", place: describePlace() };
}

export function printOwner(owner: RunOwner): string {
  return `${[owner.process, owner.started, owner.place].join("\n")}\n`;
}

/** What `printOwner` printed, or a number alone, which is taken for one of this place; nothing where it is neither. */
export function parseOwner(text: string): RunOwner | undefined {
  const [number = "", started = "", place = ""] = text.split("\n");
  return /^[0-9]+$/.test(number) ? { process: Number(number), started, place } : undefined;
}

/** Whether the owner of a folder may still write. Of one that runs elsewhere the folder shows it: each file changes it. */
export function isRunning(owner: RunOwner, folder: string): boolean {
  if (owner.place !== "" && owner.place !== describePlace()) return !isSilent(folder);
  // A run of this very process is over, as writing is synchronous.
  if (owner.process === process.pid) return false;
  const started = findStart(owner.process);
  if (started === undefined || owner.started === "") return exists(owner.process);
  return started === owner.started;
}

/** By the clock of the file system: the caller has just changed the output's folder. */
export function isSilent(folder: string): boolean {
  return statSync(dirname(folder)).mtimeMs - statSync(folder).mtimeMs > MAX_SILENCE_MS;
}

function describePlace(): string {
  const bootId = attempt(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim());
  const namespace = attempt(() => readlinkSync("/proc/self/ns/pid"));
  return [hostname(), bootId ?? "", namespace ?? ""].join(" ");
}

/** The 22nd field of https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html; the 2nd may have blanks in it. */
export function findStart(pid: number): string | undefined {
  const status = attempt(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  return status?.slice(status.lastIndexOf(")") + 2).split(" ")[19];
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(isSystemError(error) && error.code === "ESRCH");
  }
}

/** What a file of the system says; nothing on systems without it. */
function attempt(read: () => string): string | undefined {
  try {
    return read();
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
