import { createReadStream, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { checkRealPath, OutsideError } from "../reading/boundary.ts";
import { checkSize, collectBytes } from "./collect-bytes.ts";
import type { FetchedSource } from "./fetch-source.ts";
import { isUrl } from "../references/reference.ts";
import type { SourceAccess } from "./source-access.ts";
import { SourceBudget } from "./source-budget.ts";
import { SOURCE_LIMITS, type SourceLimits } from "./source-limits.ts";

/**
 * Gives what a file or URL holds; rejects with an error of the system or a `SourceFault`. With the name of a root
 * document, which was read before, no link and no redirect may lead away from that: else it rejects with an
 * `OutsideError`.
 */
export type ReadSource = (name: string, root?: string) => Promise<Uint8Array>;

/** The name of a document that comes through standard input. */
export const STANDARD_INPUT = "-";

export interface SourceReaderOptions {
  /** What relative paths are relative to. */
  readonly cwd: string;
  readonly readStandardInput: () => AsyncIterable<Uint8Array>;
  /** Absent: those of every run. */
  readonly limits?: Partial<SourceLimits>;
}

/** How one source, and what it refers to, is to be fetched. Of two that refer to one URL, the first one fetches it. */
export interface FetchOptions {
  readonly access?: SourceAccess | undefined;
  /** The seconds that one URL may take; absent: as many as the limits say. */
  readonly timeout?: number | undefined;
}

interface LoadOptions extends FetchOptions {
  readonly allowed: ReadonlySet<string> | undefined;
}

/** Reads files, URLs and standard input, each once: what is printed of a text later is what was parsed. */
export class SourceReader {
  readonly #options: SourceReaderOptions;
  readonly #limits: SourceLimits;
  readonly #budget: SourceBudget;
  readonly #sources = new Map<string, Promise<FetchedSource>>();

  constructor(options: SourceReaderOptions) {
    this.#options = options;
    this.#limits = { ...SOURCE_LIMITS, ...options.limits };
    this.#budget = new SourceBudget(this.#limits);
  }

  readonly read: ReadSource = (name, root) => this.#read(name, root, {});

  /** Reads as `read` does, and asks for URLs with these options. */
  readWith(options: FetchOptions): ReadSource {
    return (name, root) => this.#read(name, root, options);
  }

  async #read(name: string, root: string | undefined, options: FetchOptions): Promise<Uint8Array> {
    const { cwd } = this.#options;
    if (root !== undefined && !isUrl(name)) await checkRealPath(resolve(cwd, name), resolve(cwd, root));
    const allowed = root === undefined ? undefined : await this.#listOrigins(root);
    const source = this.#sources.get(name) ?? this.#load(name, { ...options, allowed });
    this.#sources.set(name, source);
    source.catch((error: unknown) => {
      // Another document may lead there.
      if (error instanceof OutsideError) this.#sources.delete(name);
    });
    const { bytes, origins } = await source;
    if (allowed !== undefined && !origins.every((origin) => allowed.has(origin))) throw new OutsideError(name);
    return bytes;
  }

  /** Naming the root document also names the target of its redirects. */
  async #listOrigins(root: string): Promise<ReadonlySet<string>> {
    return new Set((await this.#sources.get(root))?.origins);
  }

  async #load(name: string, options: LoadOptions): Promise<FetchedSource> {
    const loaded = isUrl(name) ? await this.#fetch(name, options) : { bytes: await this.#readFile(name), origins: [] };
    this.#budget.addBytes(loaded.bytes.length);
    return loaded;
  }

  async #fetch(url: string, { timeout, access, allowed }: LoadOptions): Promise<FetchedSource> {
    const limits = this.#limits;
    // It brings along Node's HTTP client, which takes longer to load than most files to read.
    const { fetchSource } = await import("./fetch-source.ts");
    return this.#budget.fetch(timeout ?? limits.requestSeconds, (seconds) =>
      fetchSource({ url, allowed, access, seconds, limits }),
    );
  }

  async #readFile(name: string): Promise<Uint8Array> {
    const { cwd, readStandardInput } = this.#options;
    const { documentBytes } = this.#limits;
    this.#budget.addFile();
    if (name === STANDARD_INPUT) return collectBytes(readStandardInput(), documentBytes);
    const path = resolve(cwd, name);
    const stats = statSync(path);
    // Devices and pipes have no size.
    if (!stats.isFile() && !stats.isDirectory()) return collectBytes(createReadStream(path), documentBytes);
    checkSize(stats.size, documentBytes);
    return readFileSync(path);
  }
}
