import type { HeaderValues } from "../request/headers.js";

/** Options of a single call. */
export interface CallOptions {
  /** Headers of this call. `undefined` removes one that would otherwise be sent. */
  readonly headers?: HeaderValues | undefined;
  /** The time limit of each attempt, in milliseconds. 0 means no limit. */
  readonly timeout?: number | undefined;
  /** How often the call is retried. 0 means never. */
  readonly retries?: number | undefined;
  /** Aborts the call, which then throws an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  readonly baseUrl?: string | undefined;
  /** Sent as `Idempotency-Key`, so that the server does the work only once if the call is retried. */
  readonly idempotencyKey?: string | undefined;
  /** Passed on to `fetch`, such as `{ cache: "no-store" }`. */
  readonly fetchOptions?: FetchOptions | undefined;
}

/** Options of `fetch` other than the request itself. Platforms add their own, such as Node's `dispatcher`. */
export type FetchOptions = Omit<
  RequestInit,
  "method" | "headers" | "body" | "signal"
>;
