/**
 * Identifies the process that writes to an output's folder. Process ids are not enough: containers and restarts reuse
 * them.
 */
import { readFileSync, readlinkSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { isSystemError } from "../diagnostics/system-error.ts";

export interface RunOwner {
  readonly process: number;
  /** The start time of the process in the system's units; empty if the system does not report it. */
  readonly started: string;
  /** The system and container in which the process id is valid, including the system's boot. */
  readonly place: string;
}

/**
 * After this time without a change of its folder, a run elsewhere counts as dead. Writing a file takes less than a
 * second.
 */
const MAX_SILENCE_MS = 60_000;

export function describeThisRun(): RunOwner {
  return { process: process.pid, started: findStart(process.pid) ?? "", place: describePlace() };
}

export function printOwner(owner: RunOwner): string {
  return `${[owner.process, owner.started, owner.place].join("\n")}\n`;
}

/** Parses the output of `printOwner`, or a process id, which is taken to be local; `undefined` for other texts. */
export function parseOwner(text: string): RunOwner | undefined {
  const [number = "", started = "", place = ""] = text.split("\n");
  return /^[0-9]+$/.test(number) ? { process: Number(number), started, place } : undefined;
}

/** Whether the owner of a folder is still running. For a process elsewhere, recent changes of the folder decide. */
export function isRunning(owner: RunOwner, folder: string): boolean {
  if (owner.place !== "" && owner.place !== describePlace()) return !isSilent(folder);
  // Writing is synchronous, so an earlier run of this process is over.
  if (owner.process === process.pid) return false;
  const started = findStart(owner.process);
  if (started === undefined || owner.started === "") return exists(owner.process);
  return started === owner.started;
}

/** Uses the file system's clock: the caller must have just changed the parent folder. */
export function isSilent(folder: string): boolean {
  return statSync(dirname(folder)).mtimeMs - statSync(folder).mtimeMs > MAX_SILENCE_MS;
}

function describePlace(): string {
  const bootId = readIfPresent(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim());
  const namespace = readIfPresent(() => readlinkSync("/proc/self/ns/pid"));
  return [hostname(), bootId ?? "", namespace ?? ""].join(" ");
}

/** Field 22 of https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html. Field 2 may contain spaces. */
export function findStart(pid: number): string | undefined {
  const status = readIfPresent(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
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

/** Reads a system file; `undefined` on systems without it. */
function readIfPresent(read: () => string): string | undefined {
  try {
    return read();
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
