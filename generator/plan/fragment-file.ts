import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Fragments, KnownTexts } from "./fragments.ts";

/** Where a target's fragments are kept between runs. */
export interface FragmentCache {
  readonly file: string;
  /** What all fragments of the target depend on: another version of the program shares none. */
  readonly scope: string;
  /** Whether this run may keep what it has planned. */
  readonly isKept: boolean;
}

/** Where a text is in the file, and what it has to be. */
interface Entry {
  readonly start: number;
  readonly end: number;
  readonly hash: string;
}

/** A file that has more than this many times what a run used of it is written anew, with the newest of the rest. */
const MAX_GROWTH = 4;
const GROWTH_KEPT = 2;

const LINE_FEED = 0x0a;

/**
 * Texts in a file that grows at its end: a line with a key, a hash and a length, and then the text, so that little is
 * written where little is new, and only what is asked for is read. What is not as it was written is not there.
 */
export class FragmentFile implements KnownTexts {
  readonly #file: string;
  readonly #content: Buffer;
  readonly #entries: ReadonlyMap<string, Entry>;

  constructor(file: string) {
    this.#file = file;
    this.#content = readContent(file);
    this.#entries = readEntries(this.#content);
  }

  get(key: string): string | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    const bytes = this.#content.subarray(entry.start, entry.end);
    return hashBytes(bytes) === entry.hash ? bytes.toString() : undefined;
  }

  /** Adds what a run has made. A file that cannot be written is as good as none. */
  keep({ made, found }: Pick<Fragments, "made" | "found">): void {
    if (made.size === 0) return;
    const records = Array.from(made, ([key, text]) => toRecord(key, Buffer.from(text)));
    const used = sumLengths(records) + [...found].reduce((sum, key) => sum + this.#lengthOf(key), 0);
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      const size = sumLengths(records) + this.#content.length;
      if (this.#isWhole() && size <= MAX_GROWTH * used) appendFileSync(this.#file, Buffer.concat(records));
      else {
        const older = this.#listOlder(found, used * (GROWTH_KEPT - 1));
        this.#rewrite([...older, ...found].map((key) => this.#recordOf(key)).concat(records));
      }
    } catch {
      // The next run makes it all again.
    }
  }

  /** Whether what is written at the end would be read. */
  #isWhole(): boolean {
    return [...this.#entries.values()].reduce((end, entry) => Math.max(end, entry.end + 1), 0) === this.#content.length;
  }

  /** The newest texts that this run had no use for, oldest first, as far as there is room. */
  #listOlder(found: ReadonlySet<string>, room: number): string[] {
    const older: string[] = [];
    let left = room;
    for (const key of [...this.#entries.keys()].reverse()) {
      if (found.has(key)) continue;
      left -= this.#lengthOf(key);
      if (left < 0) break;
      older.unshift(key);
    }
    return older;
  }

  #lengthOf(key: string): number {
    const { start, end } = this.#entries.get(key) ?? { start: 0, end: 0 };
    return end - start;
  }

  #recordOf(key: string): Buffer {
    const { start, end } = this.#entries.get(key) ?? { start: 0, end: 0 };
    return toRecord(key, this.#content.subarray(start, end));
  }

  #rewrite(records: readonly Buffer[]): void {
    const staged = `${this.#file}.${process.pid}`;
    try {
      writeFileSync(staged, Buffer.concat(records));
      renameSync(staged, this.#file);
    } catch (error) {
      rmSync(staged, { force: true });
      throw error;
    }
  }
}

function readContent(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Reads as far as the file is what was written. Of two texts with a key the later one counts. */
function readEntries(content: Buffer): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  let offset = 0;
  while (offset < content.length) {
    const headEnd = content.indexOf(LINE_FEED, offset);
    const [, key = "", hash = "", length = ""] =
      /^([\w-]+) ([\w-]+) (\d+)$/.exec(content.toString("latin1", offset, Math.max(headEnd, offset))) ?? [];
    const start = headEnd + 1;
    const end = start + Number(length);
    if (key === "" || content[end] !== LINE_FEED) break;
    entries.delete(key);
    entries.set(key, { start, end, hash });
    offset = end + 1;
  }
  return entries;
}

function toRecord(key: string, bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${key} ${hashBytes(bytes)} ${bytes.length}\n`), bytes, Buffer.from("\n")]);
}

function hashBytes(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("base64url");
}

function sumLengths(buffers: readonly Buffer[]): number {
  return buffers.reduce((sum, { length }) => sum + length, 0);
}
