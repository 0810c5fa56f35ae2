import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ExaminationLimits } from "../../generator/testing/examine-document.fixture.ts";
import type { CorpusDocument } from "./documents.ts";
import type { Batch, Message } from "./examiner.ts";
import type { DocumentResult } from "./results.ts";

const EXAMINER = fileURLToPath(new URL("examiner.ts", import.meta.url));

/** In megabytes; two documents of Microsoft's need more than Node gives by itself. */
const MEMORY = 8192;

const COMPILE_SECONDS = 1200;

export interface BatchLimits extends ExaminationLimits {
  /** How long one document may take. */
  readonly seconds: number;
}

/** What stopped a process, and at which document; without one, while it compiled. */
interface Stop {
  readonly document: string | undefined;
  readonly cause: string;
}

/** The results of a batch. A document at which the process hangs or dies gets its own, and the others begin anew. */
export async function runBatch(
  documents: readonly CorpusDocument[],
  limits: BatchLimits,
): Promise<readonly DocumentResult[]> {
  const outcome = await examine(documents, limits);
  if ("results" in outcome) return outcome.results;
  const { cause } = outcome;
  const culprit = documents.find(({ name }) => name === outcome.document);
  if (culprit === undefined && documents.length > 1) return runHalves(documents, limits);
  const lost = culprit ?? documents[0];
  if (lost === undefined) return [];
  const others = documents.filter((document) => document !== lost);
  return [toResult(lost, cause), ...(others.length === 0 ? [] : await runBatch(others, limits))];
}

async function runHalves(
  documents: readonly CorpusDocument[],
  limits: BatchLimits,
): Promise<readonly DocumentResult[]> {
  const middle = Math.ceil(documents.length / 2);
  const first = await runBatch(documents.slice(0, middle), limits);
  return [...first, ...(await runBatch(documents.slice(middle), limits))];
}

function toResult({ name, bytes }: CorpusDocument, cause: string): DocumentResult {
  return { document: name, bytes, operations: 0, seconds: 0, memory: 0, faults: [{ cause, detail: "" }] };
}

function examine(
  documents: readonly CorpusDocument[],
  limits: BatchLimits,
): Promise<{ readonly results: readonly DocumentResult[] } | Stop> {
  return new Promise((resolve) => {
    const child = fork(EXAMINER, { execArgv: [...process.execArgv, `--max-old-space-size=${MEMORY}`] });
    let document: string | undefined;
    let isLate = false;
    let timer: NodeJS.Timeout | undefined;
    const watch = (limit: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        isLate = true;
        child.kill("SIGKILL");
      }, limit * 1000);
    };
    child.on("message", (message: Message) => {
      if ("results" in message) return resolve(message);
      document = message.begins;
      watch(document === undefined ? COMPILE_SECONDS : limitOf(documents, document, limits.seconds));
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      const activity = document === undefined ? "compiling" : "generating";
      resolve({ document, cause: isLate ? `hang: ${activity}` : `dead while ${activity}: ${signal ?? code ?? ""}` });
    });
    child.send({ documents, limits } satisfies Batch);
  });
}

/** A document of tens of megabytes may take its time: two of Microsoft's, and GitHub's. */
function limitOf(documents: readonly CorpusDocument[], document: string, seconds: number): number {
  const { bytes = 0 } = documents.find(({ name }) => name === document) ?? {};
  return seconds * Math.max(1, bytes / 4e6);
}
