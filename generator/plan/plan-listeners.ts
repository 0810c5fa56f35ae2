import type { HashedFile } from "./hashed-file.ts";

/** Hears how many of the files that are planned in this thread are printed. */
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

/** What hears of files while they are planned. */
export interface PlanListeners {
  readonly onPrinted?: OnPrinted | undefined;
  readonly awaited?: AwaitedFiles | undefined;
}
