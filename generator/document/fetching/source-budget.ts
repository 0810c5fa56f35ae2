import { createDiagnostic } from "../../diagnostics/catalogue.ts";
import { runTooLarge, SourceFault } from "./source-fault.ts";
import { describeBytes, type SourceLimits } from "./source-limits.ts";

/** A timer may fire this many milliseconds early. */
const EARLINESS = 10;

/** The limits that all documents of a run share. Rejects with a `SourceFault` that ends the run. */
export class SourceBudget {
  readonly #limits: SourceLimits;
  #urls = 0;
  #files = 0;
  #bytes = 0;
  #seconds = 0;

  constructor(limits: SourceLimits) {
    this.#limits = limits;
  }

  addFile(): void {
    const { files } = this.#limits;
    this.#files += 1;
    if (this.#files > files) throw runTooLarge(`${files} files`);
  }

  addBytes(count: number): void {
    const { totalBytes } = this.#limits;
    this.#bytes += count;
    if (this.#bytes > totalBytes) throw runTooLarge(describeBytes(totalBytes));
  }

  /** Fetches one URL within its own time limit and the time that the run has left. */
  async fetch<T>(seconds: number, fetch: (seconds: number) => Promise<T>): Promise<T> {
    const { urls, runSeconds } = this.#limits;
    this.#urls += 1;
    if (this.#urls > urls) throw runTooLarge(`${urls} URLs`);
    const left = runSeconds - this.#seconds;
    if (left <= 0) throw runTooSlow(runSeconds);
    const start = performance.now();
    try {
      return await fetch(Math.min(seconds, left));
    } catch (error) {
      const isOver = performance.now() - start > left * 1000 - EARLINESS;
      throw isOver ? runTooSlow(runSeconds) : error;
    } finally {
      this.#seconds += (performance.now() - start) / 1000;
    }
  }
}

function runTooSlow(seconds: number): SourceFault {
  const reason = `fetching took more than ${seconds} s in all`;
  return new SourceFault((file, place) => createDiagnostic("unreachable-source", { file, reason }, place), true);
}
