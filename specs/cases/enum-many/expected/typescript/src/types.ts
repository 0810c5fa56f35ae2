import type { components } from "./openapi.js";

/**
 * What the receiver is to do
 *
 * @example "drain"
 */
export type Signal = components["schemas"]["Signal"];

/** The values of {@link Signal}. */
export const Signal = {
  Start: "start",
  Stop: "stop",
  Pause: "pause",
  Resume: "resume",
  Reload: "reload",
  Rotate: "rotate",
  Drain: "drain",
  Dump: "dump",
  Either: "x|y",
  Nothing: "",
} as const;

/** What "Send a signal" takes. */
export interface SendSignalRequest {
  /** What the receiver is to do */
  signal: Signal;
  /** How urgent it is */
  level?: 1 | 2 | 3;
}
