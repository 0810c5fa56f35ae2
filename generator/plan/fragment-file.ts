import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashContent, normalizeBytes } from "./content.ts";
import type { Fragment, KnownFragments } from "./fragments.ts";

/** Where it is kept what a target's files were made of. */
export interface FragmentCache {
  readonly file: string;
  /** The file of what is known of the parts that they are made of. */
  readonly memo: string;
  /** The target's folder in the output, which has the texts. */
  readonly folder: string;
  /** What all fragments of the target depend on: another version of the program shares none. */
  readonly scope: string;
  /** Whether this run may keep what it has planned. */
  readonly isKept: boolean;
}

/** How many states of a file are remembered: those of the branches that a repository was on last. */
const MAX_STATES = 8;

/**
 * Remembers what the files of an output were made of: a line for each state of each file, with its path, its key and the
 * hash of its text. The texts are where they were written; one that is not as it was made is not there.
 */
export class FragmentFile implements KnownFragments {
  readonly #file: string;
  readonly #folder: string;
  /** Hashes by key, the newest one last, by path. */
  readonly #states: Map<string, Map<string, string>>;

  constructor({ file, folder }: Pick<FragmentCache, "file" | "folder">) {
    this.#file = file;
    this.#folder = folder;
    this.#states = readStates(file);
  }

  find(path: string, key: string): Fragment | undefined {
    const hash = this.#states.get(path)?.get(key);
    const bytes = hash === undefined ? undefined : readBytes(join(this.#folder, path));
    if (hash === undefined || bytes === undefined || hashContent(bytes) !== hash) return undefined;
    return { path, key, bytes: normalizeBytes(bytes), hash, isFound: true };
  }

  /** Adds what a run has made. A file that cannot be written is as good as none. */
  keep(made: readonly Pick<Fragment, "path" | "key" | "hash">[]): void {
    if (made.length === 0) return;
    for (const { path, key, hash } of made) {
      const states = [...(this.#states.get(path) ?? [])].filter(([known]) => known !== key);
      const newest = [...states, [key, hash] as const].slice(-MAX_STATES);
      this.#states.set(path, new Map(newest));
    }
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(this.#file, printStates(this.#states));
    } catch {
      // The next run makes it all again.
    }
  }
}

function readStates(file: string): Map<string, Map<string, string>> {
  const states = new Map<string, Map<string, string>>();
  for (const line of readBytes(file)?.toString().split("\n") ?? []) {
    const [path, key, hash] = line.split("\t");
    if (path === undefined || key === undefined || hash === undefined) continue;
    const known = states.get(path) ?? new Map<string, string>();
    states.set(path, known.set(key, hash));
  }
  return states;
}

function printStates(states: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  const lines = Array.from(states, ([path, hashes]) =>
    Array.from(hashes, ([key, hash]) => `${path}\t${key}\t${hash}\n`),
  );
  return lines.flat().join("");
}

function readBytes(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
