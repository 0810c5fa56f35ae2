import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkRealPath, originOf, OutsideError } from "./boundary.ts";
import { isUrl } from "./reference.ts";

/**
 * Gives what a file or URL holds; rejects with an `Error` that says why it cannot. With the name of a root document,
 * which was read before, no link and no redirect may lead away from that: else it rejects with an `OutsideError`.
 */
export type ReadSource = (name: string, root?: string) => Promise<Uint8Array>;

/** The name of a document that comes through standard input. */
export const STANDARD_INPUT = "-";

export interface SourceReaderOptions {
  /** What relative paths are relative to. */
  readonly cwd: string;
  readonly readStandardInput: () => Promise<string>;
}

interface Source {
  readonly bytes: Uint8Array;
  /** The origins of a URL and of its redirects. */
  readonly origins: readonly string[];
}

/** Reads files, URLs and standard input, each once: what is printed of a text later is what was parsed. */
export class SourceReader {
  readonly #options: SourceReaderOptions;
  readonly #sources = new Map<string, Promise<Source>>();

  constructor(options: SourceReaderOptions) {
    this.#options = options;
  }

  readonly read: ReadSource = async (name, root) => {
    const { cwd } = this.#options;
    if (root !== undefined && !isUrl(name)) await checkRealPath(resolve(cwd, name), resolve(cwd, root));
    const allowed = root === undefined ? undefined : await this.#listOrigins(root);
    const source = this.#sources.get(name) ?? this.#load(name, allowed);
    this.#sources.set(name, source);
    const { bytes, origins } = await source;
    if (allowed !== undefined && !origins.every((origin) => allowed.has(origin))) throw new OutsideError(name);
    return bytes;
  };

  /** Where a redirect of the root document leads, its user has named with it. */
  async #listOrigins(root: string): Promise<ReadonlySet<string>> {
    return new Set((await this.#sources.get(root))?.origins);
  }

  async #load(name: string, allowed: ReadonlySet<string> | undefined): Promise<Source> {
    if (isUrl(name)) return fetchSource(name, allowed);
    const { cwd, readStandardInput } = this.#options;
    if (name === STANDARD_INPUT) return { bytes: share(Buffer.from(await readStandardInput())), origins: [] };
    return { bytes: share(readFileSync(resolve(cwd, name))), origins: [] };
  }
}

/** In memory that other threads read as well, without a copy of their own. */
function share(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

const MAX_REDIRECTS = 20;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const HEADERS = { accept: "application/json, application/yaml;q=0.9, */*;q=0.8" };

/** Follows redirects by itself, so that a server is not even asked where that is not allowed. */
async function fetchSource(name: string, allowed: ReadonlySet<string> | undefined): Promise<Source> {
  const origins: string[] = [];
  let url = name;
  for (let count = 0; count <= MAX_REDIRECTS; count += 1) {
    const origin = originOf(url);
    if (origin === undefined) throw new Error("this is no URL");
    if (allowed !== undefined && !allowed.has(origin)) throw new OutsideError(name);
    origins.push(origin);
    const response = await fetch(url, { headers: HEADERS, redirect: "manual" });
    const location = response.headers.get("location");
    if (REDIRECTS.includes(response.status) && location !== null) {
      await response.body?.cancel();
      url = URL.canParse(location, url) ? new URL(location, url).href : location;
    } else if (!response.ok) {
      throw new Error(`the server answered ${response.status}`);
    } else {
      return { bytes: share(new Uint8Array(await response.arrayBuffer())), origins };
    }
  }
  throw new Error("there are too many redirects");
}
