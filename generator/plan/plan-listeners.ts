import type { HashedFile } from "./hashed-file.ts";

/** Is called with the number of printed files, of those that this thread plans. */
export type OnPrinted = (done: number, total: number) => void;

/** Files that somebody looks at, by their paths in the output: they are printed first, and shown before all others. */
export interface AwaitedFiles {
  readonly has: (path: string) => boolean;
  readonly show: (file: AwaitedFile) => Promise<void>;
}

export interface AwaitedFile extends Pick<HashedFile, "bytes" | "hash"> {
  /** `<spec>/<target>/…`. */
  readonly path: string;
}

/** Called while files are planned. */
export interface PlanListeners {
  readonly onPrinted?: OnPrinted | undefined;
  readonly awaited?: AwaitedFiles | undefined;
}
