import type { HeaderValues } from "../request/headers.js";

/** What is different for one call. */
export interface CallOptions {
  /** Headers of this call; `undefined` takes away one that would be sent otherwise. */
  readonly headers?: HeaderValues | undefined;
  /** How long each try may take, in milliseconds; 0 is no limit. */
  readonly timeout?: number | undefined;
  /** How often the call is tried again; 0 is never. */
  readonly retries?: number | undefined;
  /** Ends the call with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  readonly baseUrl?: string | undefined;
  /** Marks the call, so that the server does the work once however often it is tried. */
  readonly idempotencyKey?: string | undefined;
  /** Passed on to `fetch`, such as `{ cache: "no-store" }`. */
  readonly fetchOptions?: FetchOptions | undefined;
}

/** What `fetch` takes besides the request itself; platforms add their own, such as Node's `dispatcher`. */
export type FetchOptions = Omit<
  RequestInit,
  "method" | "headers" | "body" | "signal"
>;
