/** The process that examines a batch: it may hang or die, and only its batch is lost. */
import type { ExaminationLimits, Fault } from "../../generator/testing/examine-document.fixture.ts";
import { examineDocument, findCompileFaults, REFUSED } from "../../generator/testing/examine-document.fixture.ts";
import type { CorpusDocument } from "./documents.ts";
import { loadDocument } from "./load-document.ts";
import type { DocumentResult } from "./results.ts";

/** The request that the process gets. */
export interface Batch {
  readonly documents: readonly CorpusDocument[];
  readonly limits: ExaminationLimits;
}

/** What the process tells: which document it begins with (none while it compiles), and what came of all. */
export type Message = { readonly begins: string | undefined } | { readonly results: readonly DocumentResult[] };

function tell(message: Message): void {
  process.send?.(message);
}

process.once("message", (batch: Batch) => void examineBatch(batch));

async function examineBatch({ documents, limits }: Batch): Promise<void> {
  const results: DocumentResult[] = [];
  const sdks = new Map<string, ReadonlyMap<string, string>>();
  for (const { name, bytes } of documents) {
    tell({ begins: name });
    const start = process.cpuUsage();
    const { sdk, operations, faults } = await examineDocument(loadDocument(name), limits);
    const { user, system } = process.cpuUsage(start);
    const memory = Math.round(process.memoryUsage.rss() / 2 ** 20);
    if (sdk !== undefined) sdks.set(name, sdk);
    results.push({ document: name, bytes, operations, seconds: (user + system) / 1e6, memory, faults });
  }
  tell({ begins: undefined });
  const compiled = findCompileFaults(sdks);
  tell({ results: results.map((result) => finish(result, compiled.get(result.document) ?? [])) });
  process.disconnect();
}

/** Of each cause one fault is kept, as one mistake may show on every page. */
function finish(result: DocumentResult, compiled: readonly Fault[]): DocumentResult {
  const faults = new Map([...result.faults, ...compiled].reverse().map((fault) => [fault.cause, fault]));
  const isRefused = [...faults.keys()].some((cause) => cause.startsWith(REFUSED));
  return { ...result, operations: isRefused ? 0 : result.operations, faults: [...faults.values()] };
}
