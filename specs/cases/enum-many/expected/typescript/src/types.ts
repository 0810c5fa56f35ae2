import type { Signal } from "./schemas.js";
export * from "./schemas.js";

/** The request of "Send a signal". */
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
