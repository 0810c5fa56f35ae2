import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Contestant } from "./contestant.ts";
import type { BenchDocument } from "./documents.ts";
import type { Command } from "./measure-process.ts";
import { BENCH_FOLDER, renewFolder, ROOT } from "./folders.ts";

const PROGRAM = join(ROOT, "dist/specloom.js");

/** What starting Node costs, which nothing can be faster than. */
export const NODE: Contestant = { name: "node", command: { args: ["-e", "0"], cwd: ROOT } };

/**
 * `check` on a copy of this repository's own output, where everything is in step: in a fresh clone, as in CI, where no cache
 * says so and everything is planned; and day to day, where an earlier run on this machine has planned the same.
 */
export function enterChecks(): Contestant[] {
  const [fresh, daily] = [join(BENCH_FOLDER, "specloom/check-fresh"), join(BENCH_FOLDER, "specloom/check-daily")];
  return [
    {
      name: "specloom check, fresh clone",
      prepare: () => copyRepository(fresh),
      command: specloom(["check"], fresh),
    },
    {
      name: "specloom check, day to day",
      prepare: (round) => {
        if (round > 0) return;
        copyRepository(daily);
        run(specloom(["generate"], daily));
      },
      command: specloom(["check"], daily),
    },
  ];
}

function copyRepository(folder: string): void {
  renewFolder(folder);
  for (const path of ["specs", "output", "specloom.config.json"])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
}

/** The first run on a document, with a cache that is empty and filled. */
export function enterCold(document: BenchDocument): Contestant {
  const cwd = folderOf(document, "cold");
  return {
    name: "specloom",
    output: join(cwd, "output"),
    prepare: () => renewFolder(cwd),
    command: generate(document.file, cwd),
  };
}

/** The runs after it: with nothing changed, and with one description changed. */
export function enterWarm(document: BenchDocument): Contestant[] {
  const [again, changed] = [folderOf(document, "again"), folderOf(document, "changed")];
  const copy = join(changed, basename(document.file));
  const text = readFileSync(document.file, "utf8");
  return [
    {
      name: "specloom again",
      prepare: (round) => {
        if (round > 0) return;
        renewFolder(again);
        run(generate(document.file, again));
      },
      command: generate(document.file, again),
    },
    {
      name: "specloom changed",
      prepare: (round) => {
        if (round === 0) {
          renewFolder(changed);
          writeFileSync(copy, text);
          run(generate(copy, changed));
        }
        // A text that no run has seen before.
        writeFileSync(copy, changeDescription(text, `Round ${round}. `));
      },
      command: generate(copy, changed),
    },
  ];
}

function folderOf({ name }: BenchDocument, run: string): string {
  return join(BENCH_FOLDER, "specloom", name, run);
}

function generate(file: string, cwd: string): Command {
  return specloom(["generate", file, "--out", "output", "--quiet"], cwd);
}

/** Each folder has a cache of its own, with what Node has compiled in it. */
function specloom(words: readonly string[], cwd: string): Command {
  return { args: [PROGRAM, ...words], cwd, env: { SPECLOOM_CACHE_DIR: join(cwd, "cache") } };
}

function run({ args, cwd, env }: Command): void {
  execFileSync(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: "ignore" });
}

/** Puts words before the first description below `paths`, in JSON or YAML. */
function changeDescription(text: string, words: string): string {
  const paths = /^\s*"?paths"?:|[{,]\s*"paths":/m.exec(text)?.index ?? 0;
  const description = /"?description"?:\s*"?(?=[\p{L}\p{N}])/u.exec(text.slice(paths));
  if (description === null) throw new Error("The document has no description to change.");
  const position = paths + description.index + description[0].length;
  return text.slice(0, position) + words + text.slice(position);
}
