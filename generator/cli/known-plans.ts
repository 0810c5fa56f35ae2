import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ReadSource } from "../document/source-reader.ts";
import { hashContent } from "../plan/content.ts";
import { hashTexts } from "../plan/fragments.ts";
import type { OutlineEntry } from "../plan/plan.ts";

/** What came of planning a spec, without the texts. */
export interface KnownPlan {
  readonly files: readonly OutlineEntry[];
  /** Its warnings, so that they are the same in a run that plans nothing. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a run read on its way to a plan: each file or URL, and a hash of what it got. */
export interface SourceRead {
  readonly name: string;
  /** See `ReadSource`. */
  readonly root?: string | undefined;
  /** Of a read that failed: `FAILED`. */
  readonly hash: string;
}

const FAILED = "failed";

/** Reads as `read` does, and adds what it read to a list. */
export function recordReads(read: ReadSource, reads: SourceRead[]): ReadSource {
  return async (name, root) => {
    try {
      const bytes = await read(name, root);
      reads.push({ name, root, hash: hashContent(bytes) });
      return bytes;
    } catch (error) {
      reads.push({ name, root, hash: FAILED });
      throw error;
    }
  };
}

/** How many plans are kept of a spec: those of the branches that a repository was on last. */
const MAX_PLANS = 8;

interface KeptPlan {
  readonly reads: readonly SourceRead[];
  readonly plan: KnownPlan;
}

/**
 * What this machine has planned from which inputs. It is kept outside of the repository, as nothing inside of it proves
 * that a file is right: whoever edits one can edit the other.
 */
export class KnownPlans {
  readonly #file: string | undefined;
  readonly #scope: string;

  /**
   * @param file where it is kept; `undefined`: nothing is kept
   * @param inputs all that a plan depends on beside the sources that it reads
   */
  constructor(file: string | undefined, inputs: readonly string[]) {
    this.#file = file;
    this.#scope = hashTexts(inputs);
  }

  /** The plan that was made of the same inputs, if there is one and all of its sources are as they were. */
  async find(read: ReadSource): Promise<KnownPlan | undefined> {
    for (const line of this.#readLines().reverse()) {
      const kept = this.#parse(line);
      if (kept !== undefined && (await areSame(kept.reads, read))) return kept.plan;
    }
    return undefined;
  }

  /** Adds a plan. A file that cannot be written is as good as none. */
  keep(reads: readonly SourceRead[], plan: KnownPlan): void {
    if (this.#file === undefined) return;
    const text = JSON.stringify({ reads, plan } satisfies KeptPlan);
    const line = [this.#scope, hashTexts([this.#scope, text]), text].join("\t");
    const others = this.#readLines().filter((other) => other !== line);
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(this.#file, [...others, line].slice(-MAX_PLANS).join("\n"));
    } catch {
      // The next run plans again.
    }
  }

  /** The newest one last. */
  #readLines(): string[] {
    try {
      return this.#file === undefined ? [] : readFileSync(this.#file, "utf8").split("\n");
    } catch {
      return [];
    }
  }

  /** A line of another scope, or one that is not as it was written, is none. */
  #parse(line: string): KeptPlan | undefined {
    const [scope, seal, text = ""] = line.split("\t");
    if (scope !== this.#scope || seal !== hashTexts([scope, text])) return undefined;
    return JSON.parse(text) as KeptPlan;
  }
}

async function areSame(reads: readonly SourceRead[], read: ReadSource): Promise<boolean> {
  for (const { name, root, hash } of reads) {
    const present: SourceRead[] = [];
    await recordReads(read, present)(name, root).catch(() => undefined);
    if (present[0]?.hash !== hash) return false;
  }
  return true;
}
