/** What is known of each document, one line of JSON for each: a run can be stopped and goes on where it was. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import type { Fault } from "../../generator/testing/examine-document.fixture.ts";

export interface DocumentResult {
  readonly document: string;
  readonly bytes: number;
  readonly operations: number;
  /** Of generating and looking; of the process, which may have had other documents before. */
  readonly seconds: number;
  /** In megabytes, of the process after this document. */
  readonly memory: number;
  readonly faults: readonly Fault[];
}

export class Results {
  readonly #file: string;
  readonly #results = new Map<string, DocumentResult>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#file = `${folder}/results.jsonl`;
    if (!existsSync(this.#file)) return;
    for (const line of readFileSync(this.#file, "utf8").split("\n").filter(Boolean)) {
      const result = JSON.parse(line) as DocumentResult;
      this.#results.set(result.document, result);
    }
  }

  get(document: string): DocumentResult | undefined {
    return this.#results.get(document);
  }

  /** The last result of a document counts. */
  add(result: DocumentResult): void {
    appendFileSync(this.#file, `${JSON.stringify(result)}\n`);
    this.#results.set(result.document, result);
  }

  list(): DocumentResult[] {
    return [...this.#results.values()];
  }
}
