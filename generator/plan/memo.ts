import { hash } from "node:crypto";
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Where a memo is kept between runs. */
export interface MemoPlace {
  readonly file: string;
  /** What all that is in it depends on: of another scope nothing is known. */
  readonly scope: string;
  /** Whether this run may keep what it has worked out. */
  readonly isKept: boolean;
}

/** Results by their keys; plain data. */
export type MemoEntries = ReadonlyMap<string, unknown>;

/** For each result that a run has asked for, so many others stay: those of the branches that a repository was on last. */
const MAX_OTHERS = 3;

/**
 * Remembers from run to run what depends on its key alone, so that it need not be worked out again. Each run adds a block
 * of what is new to the file, which is believed only as it was written.
 */
export class Memo {
  readonly #place: MemoPlace | undefined;
  readonly #kept: KeptResults;
  readonly #used = new Map<string, unknown>();
  readonly #new = new Map<string, unknown>();

  /** Without a place it keeps nothing, and knows no more than it is told. */
  constructor(place?: MemoPlace, told: MemoEntries = new Map()) {
    this.#place = place;
    this.#kept = place === undefined ? NOTHING_KEPT : readKept(place);
    for (const [key, value] of told) this.add(key, value);
  }

  /** The result that the key stands for, plain JSON, which is worked out where no run has done so. */
  recall<T>(key: string, make: () => T): T {
    const known = this.find(key) as T | undefined;
    if (known !== undefined) return known;
    const made = make();
    this.add(key, made);
    return made;
  }

  /** The same of what takes something to be loaded. */
  async recallAsync<T>(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.find(key) as T | undefined;
    if (known !== undefined) return known;
    const made = await make();
    this.add(key, made);
    return made;
  }

  /** What is known; `undefined` where nothing is. */
  find(key: string): unknown {
    const used = this.#used.get(key);
    if (used !== undefined) return used;
    const text = this.#kept.results.get(key);
    if (text === undefined) return undefined;
    const value = JSON.parse(text) as unknown;
    this.#used.set(key, value);
    return value;
  }

  add(key: string, value: unknown): void {
    this.#used.set(key, value);
    if (!this.#kept.results.has(key)) this.#new.set(key, value);
  }

  /** All that the run has asked for, by key, for another thread. */
  get used(): MemoEntries {
    return this.#used;
  }

  /** A file that cannot be written is as good as none. */
  keep(): void {
    if (!this.#place?.isKept || this.#new.size === 0) return;
    const { file, scope } = this.#place;
    const { results, isWhole } = this.#kept;
    const others = [...results].filter(([key]) => !this.#used.has(key));
    const maxOthers = this.#used.size * MAX_OTHERS;
    const added = Array.from(this.#new, toEntry);
    try {
      mkdirSync(dirname(file), { recursive: true });
      if (isWhole && others.length <= maxOthers) return appendFileSync(file, printBlock(scope, added));
      const used = [...results].filter(([key]) => this.#used.has(key));
      writeFileSync(file, printBlock(scope, [...others.slice(-maxOthers), ...used, ...added]));
    } catch {
      // The next run works it all out again.
    }
  }
}

/** A result as JSON, behind its key. */
type KeptResult = readonly [key: string, text: string];

function toEntry([key, value]: readonly [string, unknown]): KeptResult {
  return [key, JSON.stringify(value)];
}

/** What is on the disk, the newest last. */
interface KeptResults {
  readonly results: ReadonlyMap<string, string>;
  /** Whether all of the file is believed, so that there may be more behind it. */
  readonly isWhole: boolean;
}

const NOTHING_KEPT: KeptResults = { results: new Map(), isWhole: false };

/** A block is a line with its seal and its length in bytes, and a line for each result. */
function printBlock(scope: string, entries: readonly KeptResult[]): Buffer {
  const lines = Buffer.from(entries.map(([key, text]) => `${JSON.stringify(key)}\t${text}\n`).join(""));
  return Buffer.concat([Buffer.from(`${seal(scope, lines)} ${lines.length}\n`), lines]);
}

function readKept({ file, scope }: MemoPlace): KeptResults {
  const results = new Map<string, string>();
  const bytes = readBytes(file);
  let end = 0;
  while (end < bytes.length) {
    const start = bytes.indexOf("\n", end) + 1;
    const [sealed, length] = bytes.toString("latin1", end, start - 1).split(" ");
    const lines = bytes.subarray(start, start + Number(length));
    if (sealed !== seal(scope, lines)) return { results, isWhole: false };
    for (const line of lines.toString().split("\n")) {
      const tab = line.indexOf("\t");
      if (tab !== -1) results.set(JSON.parse(line.slice(0, tab)) as string, line.slice(tab + 1));
    }
    end = start + lines.length;
  }
  return { results, isWhole: end > 0 };
}

/** What says that the lines are as they were written, for the same scope. */
function seal(scope: string, lines: Uint8Array): string {
  return hash("sha256", `${scope} ${hash("sha256", lines, "base64url")}`, "base64url");
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
