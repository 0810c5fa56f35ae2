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

/** `check` where everything is in step: a copy of this repository's own output. */
export function enterCheck(): Contestant {
  const cwd = join(BENCH_FOLDER, "specloom/check");
  return {
    name: "specloom check",
    prepare: (round) => {
      if (round > 0) return;
      renewFolder(cwd);
      for (const path of ["specs", "output", "specloom.config.json"]) {
        cpSync(join(ROOT, path), join(cwd, path), { recursive: true });
      }
    },
    command: { args: [PROGRAM, "check"], cwd },
  };
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
        run(document.file, again);
      },
      command: generate(document.file, again),
    },
    {
      name: "specloom changed",
      prepare: (round) => {
        if (round === 0) {
          renewFolder(changed);
          writeFileSync(copy, text);
          run(copy, changed);
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

/** Each folder has a cache of its own. */
function generate(file: string, cwd: string): Command {
  const args = [PROGRAM, "generate", file, "--out", "output", "--quiet"];
  return { args, cwd, env: { SPECLOOM_CACHE_DIR: join(cwd, "cache") } };
}

function run(file: string, cwd: string): void {
  const { args, env } = generate(file, cwd);
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
