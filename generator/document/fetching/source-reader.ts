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
 * Returns the bytes of a file or URL. Rejects with a system error or a `SourceFault`. If `root` names the root
 * document, which must have been read before, links and redirects must not leave its folder or origin: that rejects
 * with an `OutsideError`.
 */
export type ReadSource = (name: string, root?: string) => Promise<Uint8Array>;

/** The name of the document on standard input. */
export const STANDARD_INPUT = "-";

export interface SourceReaderOptions {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly readStandardInput: () => AsyncIterable<Uint8Array>;
  /** Absent: the default limits. */
  readonly limits?: Partial<SourceLimits>;
}

/**
 * How to fetch one source and the files that it refers to. If two sources refer to one URL, the first one fetches it.
 */
export interface FetchOptions {
  readonly access?: SourceAccess | undefined;
  /** The time limit of one URL, in seconds. Absent: the default limit. */
  readonly timeout?: number | undefined;
}

interface LoadOptions extends FetchOptions {
  readonly allowed: ReadonlySet<string> | undefined;
}

/** Reads files, URLs and standard input, each once: diagnostics must quote the text that was parsed. */
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

  /** Returns a `ReadSource` that fetches URLs with these options. */
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
      // Another root document may allow it.
      if (error instanceof OutsideError) this.#sources.delete(name);
    });
    const { bytes, origins } = await source;
    if (allowed !== undefined && !origins.every((origin) => allowed.has(origin))) throw new OutsideError(name);
    return bytes;
  }

  /** The origins of the root document: its own, and those of its redirects. */
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
    // It imports Node's HTTP client, which takes longer to load than most files take to read.
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
    // The size of a device or pipe is unknown.
    if (!stats.isFile() && !stats.isDirectory()) return collectBytes(createReadStream(path), documentBytes);
    checkSize(stats.size, documentBytes);
    return readFileSync(path);
  }
}
