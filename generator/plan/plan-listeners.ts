import type { HashedFile } from "./hashed-file.ts";

/** Called with the number of printed files among those that this thread plans. */
export type OnPrinted = (done: number, total: number) => void;

/**
 * Files that a user is looking at, by their paths in the output. They are printed first and shown before all others.
 */
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
