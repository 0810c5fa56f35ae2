/** What a command may touch of the world around it, so that a test can stand in for it. */
export interface Terminal {
  readonly cwd: string;
  /** Whether colours may be used; they only add. */
  readonly hasColor: boolean;
  /** Results. */
  out(text: string): void;
  /** Everything else. */
  err(text: string): void;
  /** Says what is being done, where a person is watching; replaced by the next one, and gone at the end. */
  progress(text: string): void;
  /** What is piped in. */
  readStandardInput(): AsyncIterable<Uint8Array>;
  /** Seconds since the command started. */
  seconds(): number;
}
