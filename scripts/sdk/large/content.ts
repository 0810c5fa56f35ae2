import { createHash, type Hash } from "node:crypto";

const CHUNK = 1 << 16;

/** Bytes that are made when they are asked for, no two chunks of them alike. */
export function* makeContent(bytes: number): Generator<Uint8Array> {
  for (let start = 0; start < bytes; start += CHUNK) {
    const chunk = Buffer.alloc(Math.min(CHUNK, bytes - start));
    chunk.writeDoubleBE(start);
    yield chunk;
  }
}

/** How many bytes there were, and which. */
export interface Digest {
  readonly bytes: number;
  readonly hash: string;
}

/** Sums up bytes as they pass. */
export class Digester {
  readonly #hash: Hash = createHash("sha1");
  #bytes = 0;

  add(chunk: Uint8Array): void {
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
  }

  end(): Digest {
    return { bytes: this.#bytes, hash: this.#hash.digest("hex") };
  }
}

export function digestContent(content: Iterable<Uint8Array>): Digest {
  const digester = new Digester();
  for (const chunk of content) digester.add(chunk);
  return digester.end();
}
