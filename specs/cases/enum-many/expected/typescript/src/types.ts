import type { Signal } from "./schemas.js";
export * from "./schemas.js";

/** What "Send a signal" takes. */
export interface SendSignalRequest {
  /** What the receiver is to do */
  signal: Signal;
  /**
   * How urgent it is
   *
   * - `1`: low
   * - `2`: middle
   * - `3`: high
   */
  level?: 1 | 2 | 3;
}
