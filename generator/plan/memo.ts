import { hash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
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

/** For each result that a run has asked for, so many older ones stay: those of the branches that a repository was on last. */
const MAX_OLDER = 3;

/**
 * Remembers from run to run what depends on its key alone, so that it need not be worked out again. What is on the disk is
 * believed only as it was written.
 */
export class Memo {
  readonly #place: MemoPlace | undefined;
  /** As JSON, by key. */
  readonly #known: ReadonlyMap<string, string>;
  readonly #used = new Map<string, unknown>();
  #hasNew = false;

  /** Without a place it keeps nothing, and knows no more than it is told. */
  constructor(place?: MemoPlace, told: MemoEntries = new Map()) {
    this.#place = place;
    this.#known = place === undefined ? new Map<string, string>() : readKnown(place);
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
    const text = this.#known.get(key);
    if (text === undefined) return undefined;
    const value = JSON.parse(text) as unknown;
    this.#used.set(key, value);
    return value;
  }

  add(key: string, value: unknown): void {
    this.#hasNew ||= !this.#known.has(key);
    this.#used.set(key, value);
  }

  /** All that the run has asked for, by key, for another thread. */
  get used(): MemoEntries {
    return this.#used;
  }

  /** A file that cannot be written is as good as none. */
  keep(): void {
    if (!this.#place?.isKept || !this.#hasNew) return;
    const { file, scope } = this.#place;
    const older = [...this.#known].filter(([key]) => !this.#used.has(key)).slice(0, this.#used.size * MAX_OLDER);
    const used = Array.from(
      this.#used,
      ([key, value]) => [key, this.#known.get(key) ?? JSON.stringify(value)] as const,
    );
    const lines = Buffer.from([...used, ...older].map(([key, text]) => `${JSON.stringify(key)}\t${text}\n`).join(""));
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, Buffer.concat([Buffer.from(`${seal(scope, lines)}\n`), lines]));
    } catch {
      // The next run works it all out again.
    }
  }
}

function readKnown({ file, scope }: MemoPlace): Map<string, string> {
  const known = new Map<string, string>();
  const bytes = readBytes(file);
  const start = bytes.indexOf("\n") + 1;
  const lines = bytes.subarray(start);
  if (start === 0 || seal(scope, lines) !== bytes.toString("latin1", 0, start - 1)) return known;
  for (const line of lines.toString().split("\n")) {
    const end = line.indexOf("\t");
    if (end !== -1) known.set(JSON.parse(line.slice(0, end)) as string, line.slice(end + 1));
  }
  return known;
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
