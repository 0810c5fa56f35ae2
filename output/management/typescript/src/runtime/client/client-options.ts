import type { Credentials } from "../auth/credentials.js";
import type { HeaderValues } from "../request/headers.js";
import type { FetchOptions } from "./call-options.js";
import type { Middleware, Signer } from "./middleware.js";

/** The part of `fetch` that a client uses. */
export type FetchFunction = (
  url: string,
  init: RequestInit,
) => Promise<Response>;

/** Options of a client. */
export interface ClientOptions<SchemeKeys extends string = string> {
  /** Credentials by security scheme. Each call sends those that its operation requires. */
  readonly auth?: Credentials<SchemeKeys> | undefined;
  /** The base URL, in place of the document's server. In a browser it may be relative: `/api`. */
  readonly baseUrl?: string | undefined;
  /** Used in place of the platform's `fetch`. */
  readonly fetch?: FetchFunction | undefined;
  /** Passed on to `fetch`, such as `{ credentials: "include" }`. */
  readonly fetchOptions?: FetchOptions | undefined;
  /** Headers of every call. */
  readonly headers?: HeaderValues | undefined;
  /** The time limit of each attempt, in milliseconds. The default is 60,000; 0 means no limit. */
  readonly timeout?: number | undefined;
  /** How often a call is retried after a temporary failure. The default is 2; 0 means never. */
  readonly retries?: number | undefined;
  /** Wraps each attempt; the first one is outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Signs each request in its final form. */
  readonly sign?: Signer | undefined;
}
