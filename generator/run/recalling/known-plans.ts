import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { recordSources, type RecordedSource } from "../../document/reading/recorded-sources.ts";
import type { ReadSource } from "../../document/fetching/source-reader.ts";
import { hashTexts } from "../../incremental/hash-texts.ts";
import type { ResultFile } from "../../incremental/result-file.ts";
import { hashContent } from "../../plan/content.ts";
import type { OutlineEntry } from "../../plan/plan.ts";

/** What came of planning a spec, without the texts. */
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
 * What this machine has planned from which inputs. It is kept outside of the repository, as nothing inside of it proves
 * that a file is right: an edit of one can edit the other.
 */
export class KnownPlans {
  readonly #file: ResultFile;
  readonly #inputs: readonly string[];

  /** `inputs` are all that a plan depends on beside the sources that it reads. */
  constructor(file: ResultFile, inputs: readonly string[]) {
    this.#file = file;
    this.#inputs = inputs;
  }

  /** The plan that was made of the same inputs, if there is one and all of its sources are as they were. */
  async find(document: string, read: ReadSource): Promise<KnownPlan | undefined> {
    const { hash } = await readAgain({ name: document }, read);
    const kept = this.#file.find(this.#keyOf(hash)) as KeptPlan | undefined;
    for (const source of kept?.sources.slice(1) ?? [])
      if ((await readAgain(source, read)).hash !== source.hash) return undefined;
    return kept?.plan;
  }

  /** Keeps a plan that was made of these sources. */
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
