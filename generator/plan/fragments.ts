import { hash } from "node:crypto";
import { nameBugs } from "../diagnostics/invariant.ts";
import { hashContent } from "./content.ts";
import type { PlannedText } from "./target.ts";

/** What earlier runs have planned. */
export interface KnownFragments {
  /** The file that was made of what the key stands for. */
  find(path: string, key: string): Fragment | undefined;
}

/** A file that was planned, by its path below the target's folder and the hash of all that it depends on. */
export interface Fragment {
  readonly path: string;
  readonly key: string;
  readonly bytes: Uint8Array;
  /** See `hashContent`. */
  readonly hash: string;
  /** Whether an earlier run has made it. */
  readonly isFound: boolean;
}

/**
 * The files of a target that an earlier run may have planned, by a hash of all that they depend on. Whoever plans one
 * names everything that its text depends on, apart from what all of the target does.
 */
export class Fragments {
  /** What this run has found or made. */
  readonly planned: Fragment[] = [];
  readonly #scope: string;
  readonly #known: KnownFragments | undefined;

  /** The scope is what every text depends on. Without anything to look texts up in, all are made. */
  constructor(scope = "", known?: KnownFragments) {
    this.#scope = scope;
    this.#known = known;
  }

  /** The text that depends on what is listed, and is made only where no earlier run has made it. */
  async plan(
    path: string,
    listDependencies: () => readonly string[],
    make: () => string | Promise<string>,
  ): Promise<PlannedText> {
    const makeText = (): Promise<string> => nameBugs(path, make);
    if (this.#known === undefined) return makeText();
    const key = hashTexts([this.#scope, ...listDependencies()]);
    const fragment = this.#known.find(path, key) ?? makeFragment(path, key, await makeText());
    this.planned.push(fragment);
    return fragment.bytes;
  }
}

export function makeFragment(path: string, key: string, text: string): Fragment {
  const bytes = Buffer.from(text);
  return { path, key, bytes, hash: hashContent(bytes), isFound: false };
}

/** A hash of texts: that of others is another one, and so is that of the same texts cut elsewhere. */
export function hashTexts(texts: readonly string[]): string {
  const lengths = JSON.stringify(texts.map(({ length }) => length));
  return hash("sha256", [lengths, ...texts].join(""), "base64url");
}
