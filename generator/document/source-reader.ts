import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { checkRealPath, originOf, OutsideError } from "./boundary.ts";
import { decodeText } from "./decode-text.ts";
import { isUrl } from "./reference.ts";

/**
 * Gives the text of a file or URL; rejects with an `Error` that says why it cannot. With the name of a root document,
 * which was read before, no link and no redirect may lead away from that: else it rejects with an `OutsideError`.
 */
export type ReadSource = (name: string, root?: string) => Promise<string>;

/** The name of a document that comes through standard input. */
export const STANDARD_INPUT = "-";

export interface SourceReaderOptions {
  /** What relative paths are relative to. */
  readonly cwd: string;
  readonly readStandardInput: () => Promise<string>;
}

interface Source {
  readonly bytes: Buffer;
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

  readonly read: ReadSource = async (name, root) => decodeText(await this.readBytes(name, root));

  /** What a text is decoded from. */
  async readBytes(name: string, root?: string): Promise<Buffer> {
    const { cwd } = this.#options;
    if (root !== undefined && !isUrl(name)) await checkRealPath(resolve(cwd, name), resolve(cwd, root));
    const allowed = root === undefined ? undefined : await this.#listOrigins(root);
    const source = this.#sources.get(name) ?? this.#load(name, allowed);
    this.#sources.set(name, source);
    const { bytes, origins } = await source;
    if (allowed !== undefined && !origins.every((origin) => allowed.has(origin))) throw new OutsideError(name);
    return bytes;
  }

  /** Where a redirect of the root document leads, its user has named with it. */
  async #listOrigins(root: string): Promise<ReadonlySet<string>> {
    return new Set((await this.#sources.get(root))?.origins);
  }

  async #load(name: string, allowed: ReadonlySet<string> | undefined): Promise<Source> {
    if (isUrl(name)) return fetchSource(name, allowed);
    const { cwd, readStandardInput } = this.#options;
    if (name === STANDARD_INPUT) return { bytes: Buffer.from(await readStandardInput()), origins: [] };
    return { bytes: await readFile(resolve(cwd, name)), origins: [] };
  }
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
      return { bytes: Buffer.from(await response.arrayBuffer()), origins };
    }
  }
  throw new Error("there are too many redirects");
}
