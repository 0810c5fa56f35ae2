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
  /** Its warnings, so that they are the same in a run that plans nothing. */
  readonly diagnostics: readonly Diagnostic[];
}

interface KeptSource extends Pick<RecordedSource, "name" | "root"> {
  /** Of one that could not be read: `FAILED`. */
  readonly hash: string;
}

const FAILED = "failed";

interface KeptPlan {
  /** The document first. */
  readonly sources: readonly KeptSource[];
  readonly plan: KnownPlan;
}

/**
 * The plans that this machine has made, by their inputs. They are stored outside the repository, because nothing inside
 * proves that a file is right: whatever edits the file can edit the proof.
 */
export class KnownPlans {
  readonly #file: ResultFile;
  readonly #inputs: readonly string[];

  /** `inputs` are what a plan depends on, apart from the sources that it reads. */
  constructor(file: ResultFile, inputs: readonly string[]) {
    this.#file = file;
    this.#inputs = inputs;
  }

  /** The plan of the same inputs, if there is one and none of its sources has changed. */
  async find(document: string, read: ReadSource): Promise<KnownPlan | undefined> {
    const { hash } = await readAgain({ name: document }, read);
    const kept = this.#file.find(this.#keyOf(hash)) as KeptPlan | undefined;
    for (const source of kept?.sources.slice(1) ?? [])
      if ((await readAgain(source, read)).hash !== source.hash) return undefined;
    return kept?.plan;
  }

  /** Stores the plan of these sources. */
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
