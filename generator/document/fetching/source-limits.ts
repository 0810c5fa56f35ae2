/** Limits of reading, so that no server or document can hang a run or use up its memory. */
export interface SourceLimits {
  /** For one URL, including its redirects and retries. */
  readonly requestSeconds: number;
  /** For all URLs of a run. */
  readonly runSeconds: number;
  /** The size of one document, decompressed. */
  readonly documentBytes: number;
  readonly totalBytes: number;
  readonly urls: number;
  readonly files: number;
  /** Retries after an error that may be temporary. */
  readonly retries: number;
  readonly retryDelaySeconds: number;
}

const MEBIBYTE = 2 ** 20;

export const SOURCE_LIMITS: SourceLimits = {
  requestSeconds: 30,
  runSeconds: 120,
  documentBytes: 64 * MEBIBYTE,
  totalBytes: 1024 * MEBIBYTE,
  urls: 1000,
  files: 5000,
  retries: 2,
  retryDelaySeconds: 0.5,
};

const UNITS = ["bytes", "KiB", "MiB", "GiB"];

/** A limit in words: `64 MiB`. */
export function describeBytes(bytes: number): string {
  const power = UNITS.findLastIndex((_, index) => bytes % 1024 ** index === 0);
  return `${bytes / 1024 ** power} ${UNITS[power]}`;
}
