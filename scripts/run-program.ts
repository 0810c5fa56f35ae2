import { spawnSync } from "node:child_process";

export interface ProgramResult {
  readonly isDone: boolean;
  /** All that it printed. */
  readonly text: string;
}

/** Runs a program to its end, from a folder. */
export function runProgram(program: string, words: readonly string[], cwd: string): ProgramResult {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    shell: process.platform === "win32",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  return { isDone: status === 0, text: `${stdout}${stderr}${error ? error.message : ""}`.trim() };
}
