import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as assert from "uvu/assert";
import { COMMAND, type Workspace } from "./command.fixture.ts";
import { Random } from "../random.fixture.ts";

/** So many pages that writing them takes a while. */
const OPERATIONS = 200;

/** In milliseconds, less than writing them takes on a fast machine. */
const MAX_WAIT = 40;

const WORDS = ["generate", "openapi.yaml", "--target", "reference", "--quiet"];

/** A document with many pages, each of which has the word in it. */
export function describeApi(word: string, operations = OPERATIONS): string {
  const paths = Array.from({ length: operations }, (_, index) => {
    const responses = { "200": { description: `${word} ${index}` } };
    const operation = { operationId: `get_${index}`, tags: ["things"], summary: word, responses };
    return [`/things/${index}`, { get: operation }] as const;
  });
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: word, version: "1" },
    paths: Object.fromEntries<object>(paths),
  });
}

/** The texts of all files of the output but the lock, by their paths. */
export function readPages(workspace: Workspace): Map<string, string> {
  const paths = workspace.list("output").filter((path) => path.endsWith(".md") && !path.includes(".specloom-run"));
  return new Map(paths.map((path) => [path, workspace.read(`output/${path}`)]));
}

/** Runs `generate` to its end, and then `check`. */
export async function mend(workspace: Workspace): Promise<void> {
  const generated = await workspace.run(...WORDS);
  assert.is(generated.exitCode, 0, generated.stderr);
  const checked = await workspace.run("check");
  assert.is(checked.exitCode, 0, checked.stdout);
  assert.equal(listStaging(workspace), []);
}

export function listStaging(workspace: Workspace): string[] {
  return readdirSync(join(workspace.folder, "output")).filter((name) => name.startsWith(".specloom-run"));
}

/** A run that has started. */
export interface StartedRun {
  readonly child: ChildProcess;
  /** Its exit code, or the signal that it ended with. */
  readonly end: Promise<number | NodeJS.Signals | null>;
}

/** Starts `generate` without waiting for it. */
export function startRun({ folder, cacheFolder }: Workspace): StartedRun {
  const env = { PATH: process.env["PATH"], HOME: folder, SPECLOOM_CACHE_DIR: cacheFolder };
  const child = spawn(process.execPath, [COMMAND, ...WORDS], { cwd: folder, env, stdio: "ignore" });
  const end = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on("exit", (code, signal) => resolve(signal ?? code));
  });
  return { child, end };
}

/** Waits until a run writes, or has ended. */
export async function waitForWriting({ folder }: Workspace, { child }: StartedRun): Promise<void> {
  const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null;
  while (!existsSync(join(folder, "output/.specloom-run")) && !isOver()) await wait(1);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}

/** How often a run may end before its signal comes, as on a machine that is busy. */
const MAX_MISSES = 10;

/**
 * Ends so many runs while they write. Each leaves files that are old or new, and the next one mends them. A run that was
 * killed has left its folder behind; one that was asked to end has not.
 */
export async function interruptRuns(workspace: Workspace, signal: NodeJS.Signals, times: number): Promise<void> {
  const random = new Random(times);
  workspace.write({ "openapi.yaml": describeApi("first") });
  await mend(workspace);
  let hits = 0;
  for (let round = 0; hits < times; round++) {
    assert.ok(round < times * MAX_MISSES, `${hits} of ${round} runs were still writing`);
    const before = readPages(workspace);
    workspace.write({ "openapi.yaml": describeApi(`round ${round} of ${signal}`) });
    const run = startRun(workspace);
    await waitForWriting(workspace, run);
    await wait(random.below(MAX_WAIT));
    run.child.kill(signal);
    const end = await run.end;
    assert.ok(end === signal || end === 0, `the run ended with ${end}`);
    const isLeft = listStaging(workspace).length > 0;
    if (signal !== "SIGKILL") assert.not(isLeft);
    if (signal === "SIGKILL" ? isLeft : end === signal) hits++;
    const left = readPages(workspace);
    await mend(workspace);
    assertOldOrNew(left, before, readPages(workspace));
  }
}

type Pages = ReadonlyMap<string, string>;

function assertOldOrNew(left: Pages, before: Pages, after: Pages): void {
  for (const path of new Set([...left.keys(), ...before.keys(), ...after.keys()])) {
    const text = left.get(path);
    assert.ok(text === before.get(path) || text === after.get(path), `${path} is neither old nor new`);
  }
}
