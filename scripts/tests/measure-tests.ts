import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What Linux counts in. */
const TICKS_PER_SECOND = 100;

/** Runs each file in a process of its own, and prints the CPU seconds of all its processes, the most expensive first. */
export function measureTests(files: readonly string[]): void {
  const times = files.map((file) => ({ file, ...measureTest(file) })).sort((a, b) => b.seconds - a.seconds);
  for (const { file, seconds, hasFailed } of times)
    console.log(`${formatSeconds(seconds)}  ${file}${hasFailed ? "  failed" : ""}`);
  const sum = times.reduce((total, { seconds }) => total + seconds, 0);
  console.log(`${formatSeconds(sum)}  all, with about a second for the start of each`);
}

function measureTest(file: string): { readonly seconds: number; readonly hasFailed: boolean } {
  const before = readTicksOfChildren();
  const { status } = spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1, 2), file], {
    stdio: "ignore",
  });
  return { seconds: (readTicksOfChildren() - before) / TICKS_PER_SECOND, hasFailed: status !== 0 };
}

/** The 16th and 17th field of https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html; Node does not give them. */
function readTicksOfChildren(): number {
  const status = readFileSync("/proc/self/stat", "utf8");
  const [user = 0, system = 0] = status
    .slice(status.lastIndexOf(")") + 2)
    .split(" ")
    .slice(13, 15)
    .map(Number);
  return user + system;
}

function formatSeconds(seconds: number): string {
  return `${seconds.toFixed(1).padStart(6)} s`;
}
