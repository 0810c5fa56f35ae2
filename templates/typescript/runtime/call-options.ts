import type { HeaderValues } from "./headers.js";

/** What is different for one call. */
export interface CallOptions {
  /** Headers of this call; `undefined` takes away one that would be sent otherwise. */
  readonly headers?: HeaderValues | undefined;
  /** How long the call may take, in milliseconds; 0 is no limit. */
  readonly timeout?: number | undefined;
  /** Ends the call with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  readonly baseUrl?: string | undefined;
}
