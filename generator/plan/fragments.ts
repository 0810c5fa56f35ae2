import { createHash } from "node:crypto";

/** Texts of earlier runs. */
export interface KnownTexts {
  get(key: string): string | undefined;
}

/**
 * The parts of a target's files that an earlier run may have planned, by a hash of all that they depend on. Whoever plans
 * one names everything that its text depends on, apart from what all of the target does.
 */
export class Fragments {
  /** What this run has made, by its keys. */
  readonly made = new Map<string, string>();
  /** What this run has found. */
  readonly found = new Set<string>();
  readonly #scope: string;
  readonly #known: KnownTexts;

  /** The scope is what every text depends on. */
  constructor(scope = "", known: KnownTexts = new Map<string, string>()) {
    this.#scope = scope;
    this.#known = known;
  }

  /** The text that depends on these, and is made only where no earlier run has made it. */
  async plan(dependencies: readonly string[], make: () => string | Promise<string>): Promise<string> {
    const key = hashTexts([this.#scope, ...dependencies]);
    const known = this.#known.get(key);
    if (known !== undefined) {
      this.found.add(key);
      return known;
    }
    const text = await make();
    this.made.set(key, text);
    return text;
  }
}

/** A hash of texts: that of others is another one, and so is that of the same texts cut elsewhere. */
export function hashTexts(texts: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(texts.map(({ length }) => length)));
  // Bytes are hashed in a fraction of the time.
  for (const text of texts) hash.update(Buffer.from(text));
  return hash.digest("base64url");
}
