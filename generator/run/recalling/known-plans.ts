import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { recordSources, type RecordedSource } from "../../document/reading/recorded-sources.ts";
import type { ReadSource } from "../../document/fetching/source-reader.ts";
import { hashTexts } from "../../incremental/hash-texts.ts";
import type { ResultFile } from "../../incremental/result-file.ts";
import { hashContent } from "../../plan/content.ts";
import type { OutlineEntry } from "../../plan/plan.ts";

/** The plan of a spec, without the texts. */
export interface KnownPlan {
  readonly files: readonly OutlineEntry[];
  /** The warnings, so that a run that recalls the plan prints them, too. */
  readonly diagnostics: readonly Diagnostic[];
}

interface KeptSource extends Pick<RecordedSource, "name" | "root"> {
  /** `FAILED` if the source could not be read. */
  readonly hash: string;
}

const FAILED = "failed";

interface KeptPlan {
  /** The document first. */
  readonly sources: readonly KeptSource[];
  readonly plan: KnownPlan;
}

/**
 * The plans that this machine has made, by their inputs. They are stored outside the repository: anyone who edits a
 * file there could edit its proof.
 */
export class KnownPlans {
  readonly #file: ResultFile;
  readonly #inputs: readonly string[];

  /** `inputs` are everything that a plan depends on, apart from its sources. */
  constructor(file: ResultFile, inputs: readonly string[]) {
    this.#file = file;
    this.#inputs = inputs;
  }

  /** The plan of the same inputs; `undefined` if there is none, or a source has changed. */
  async find(document: string, read: ReadSource): Promise<KnownPlan | undefined> {
    const { hash } = await readAgain({ name: document }, read);
    const kept = this.#file.find(this.#keyOf(hash)) as KeptPlan | undefined;
    for (const source of kept?.sources.slice(1) ?? [])
      if ((await readAgain(source, read)).hash !== source.hash) return undefined;
    return kept?.plan;
  }

  /** Stores a plan with its sources. */
  add(records: readonly RecordedSource[], plan: KnownPlan): void {
    const sources = records.map(hashSource);
    this.#file.add(this.#keyOf(sources[0]?.hash ?? FAILED), { sources, plan } satisfies KeptPlan);
    this.#file.save();
  }

  #keyOf(documentHash: string): string {
    return hashTexts([...this.#inputs, documentHash]);
  }
}

async function readAgain({ name, root }: Pick<KeptSource, "name" | "root">, read: ReadSource): Promise<KeptSource> {
  const records: RecordedSource[] = [];
  await recordSources(read, records)(name, root).catch(() => undefined);
  return hashSource(records[0] ?? { name, root });
}

function hashSource({ name, root, bytes }: RecordedSource): KeptSource {
  return { name, root, hash: bytes === undefined ? FAILED : hashContent(bytes) };
}
