import { createHash, hash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readFileSync, writevSync } from "node:fs";
import { dirname } from "node:path";

/** The place where results are stored between runs. */
export interface ResultPlace {
  readonly file: string;
  /** The context that all of its results depend on. Results of other scopes are not found. */
  readonly scope: string;
  /** Whether this run may store new results. */
  readonly isKept: boolean;
}

/** For each result that a run requests, this many others are kept, such as those of recently checked-out branches. */
const MAX_OTHERS = 3;

/**
 * Results by key, as plain JSON, stored between runs. Each run appends a block with its new results. Blocks that were
 * modified are ignored, and a file that cannot be read or written counts as empty.
 */
export class ResultFile {
  readonly #place: ResultPlace | undefined;
  readonly #kept: KeptResults;
  readonly #used = new Set<string>();
  /** JSON bytes, which take a fraction of the memory. */
  readonly #new = new Map<string, Buffer>();

  /** Without a place, nothing is stored. */
  constructor(place: ResultPlace | undefined) {
    this.#place = place;
    this.#kept = place === undefined ? NOTHING_KEPT : readKept(place);
  }

  /** The result of a key; `undefined` if there is none. */
  find(key: string): unknown {
    const json = this.#new.get(key) ?? this.#kept.results.get(key);
    if (json === undefined) return undefined;
    this.#used.add(key);
    return JSON.parse(json.toString()) as unknown;
  }

  add(key: string, value: unknown): void {
    if (!this.#place?.isKept) return;
    this.#used.add(key);
    this.#new.set(key, Buffer.from(JSON.stringify(value)));
  }

  /** Appends new results. If there are too many, drops the oldest ones that this run did not request. */
  save(): void {
    if (this.#place === undefined || this.#new.size === 0) return;
    const { file, scope } = this.#place;
    const { results, isWhole } = this.#kept;
    const others = [...results].filter(([key]) => !this.#used.has(key));
    const maxOthers = this.#used.size * MAX_OTHERS;
    const used = [...results].filter(([key]) => this.#used.has(key) && !this.#new.has(key));
    const isAdded = isWhole && others.length <= maxOthers;
    const entries = isAdded ? [...this.#new] : [...others.slice(-maxOthers), ...used, ...this.#new];
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeBlock({ file, flag: isAdded ? "a" : "w" }, scope, entries);
    } catch {
      // The next run computes the results again.
    }
  }
}

/** The stored results, newest last. */
interface KeptResults {
  /** JSON by key. */
  readonly results: ReadonlyMap<string, Buffer>;
  /** Whether all blocks are intact, so that another one can be appended. */
  readonly isWhole: boolean;
}

const NOTHING_KEPT: KeptResults = { results: new Map(), isWhole: false };

/** A block is a line with its seal and length in bytes, and then a line for each result. */
function writeBlock(
  { file, flag }: { readonly file: string; readonly flag: "a" | "w" },
  scope: string,
  entries: readonly (readonly [key: string, json: Buffer])[],
): void {
  const lines = entries.flatMap(([key, json]) => [Buffer.from(`${JSON.stringify(key)}\t`), json, LINE_FEED]);
  const length = lines.reduce((sum, part) => sum + part.length, 0);
  const descriptor = openSync(file, flag);
  try {
    writevSync(descriptor, [Buffer.from(`${seal(scope, lines)} ${length}\n`), ...lines]);
  } finally {
    closeSync(descriptor);
  }
}

const LINE_FEED = Buffer.from("\n");

function readKept({ file, scope }: ResultPlace): KeptResults {
  const results = new Map<string, Buffer>();
  const bytes = readBytes(file);
  let end = 0;
  while (end < bytes.length) {
    const start = bytes.indexOf("\n", end) + 1;
    const [sealed, length] = bytes.toString("latin1", end, start - 1).split(" ");
    const lines = bytes.subarray(start, start + Number(length));
    if (sealed !== seal(scope, [lines])) return { results, isWhole: false };
    readLines(lines, results);
    end = start + lines.length;
  }
  return { results, isWhole: end > 0 };
}

function readLines(lines: Buffer, results: Map<string, Buffer>): void {
  for (let start = 0; start < lines.length;) {
    const end = lines.indexOf("\n", start);
    const tab = lines.indexOf("\t", start);
    results.set(JSON.parse(lines.toString("utf8", start, tab)) as string, lines.subarray(tab + 1, end));
    start = end + 1;
  }
}

/** A seal proves that the lines are unmodified and belong to the scope. */
function seal(scope: string, parts: readonly Uint8Array[]): string {
  const digest = createHash("sha256");
  for (const part of parts) digest.update(part);
  return hash("sha256", `${scope} ${digest.digest("base64url")}`, "base64url");
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
