/** All of the outside world that a command may touch, so that a test can replace it. */
export interface Terminal {
  readonly cwd: string;
  /** Whether colours may be used; they only add. */
  readonly hasColor: boolean;
  /** Results. */
  out(text: string): void;
  /** Everything else. */
  err(text: string): void;
  /** Shows progress on a terminal. Each text replaces the last one; none stays. */
  progress(text: string): void;
  /** What is piped in. */
  readStandardInput(): AsyncIterable<Uint8Array>;
  /** Seconds since the command started. */
  seconds(): number;
}
