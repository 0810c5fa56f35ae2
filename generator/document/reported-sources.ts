import { OutsideError } from "./boundary.ts";
import type { ReadSource } from "./source-reader.ts";

/** What came of reading a file or URL; plain data, for whoever reads the same document in another thread. */
export type ReadReport =
  { readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly isOutside: boolean };

/** Reads as `read` does, and reports what came of it. */
export function reportReads(read: ReadSource, report: (read: ReadReport) => void): ReadSource {
  return async (name, root) => {
    try {
      const bytes = await read(name, root);
      report({ name, bytes });
      return bytes;
    } catch (error) {
      report({ name, isOutside: error instanceof OutsideError });
      throw error;
    }
  };
}

/** Gives what another thread reports that it has read, as soon as it does. */
export class ReportedSources {
  readonly #reports = new Map<string, ReadReport>();
  readonly #waiting = new Map<string, () => void>();

  add(report: ReadReport): void {
    this.#reports.set(report.name, report);
    this.#waiting.get(report.name)?.();
  }

  readonly read: ReadSource = async (name) => {
    if (!this.#reports.has(name)) await new Promise<void>((resolve) => this.#waiting.set(name, resolve));
    const report = this.#reports.get(name);
    if (report !== undefined && "bytes" in report) return report.bytes;
    throw report?.isOutside ? new OutsideError(name) : new Error(`${name} was not read`);
  };
}
