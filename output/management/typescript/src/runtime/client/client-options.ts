import type { Credentials } from "../auth/credentials.js";
import type { HeaderValues } from "../request/headers.js";
import type { FetchOptions } from "./call-options.js";
import type { Middleware, Signer } from "./middleware.js";

/** What a client needs of a `fetch`. */
export type FetchFunction = (
  url: string,
  init: RequestInit,
) => Promise<Response>;

/** What a client is made with. */
export interface ClientOptions<SchemeKeys extends string = string> {
  /** Credentials by security scheme. Each call sends those that its operation asks for. */
  readonly auth?: Credentials<SchemeKeys> | undefined;
  /** Where the API is, in place of the server that its document names. In a browser it may be relative: `/api`. */
  readonly baseUrl?: string | undefined;
  /** Sends the requests, in place of the platform's `fetch`. */
  readonly fetch?: FetchFunction | undefined;
  /** Passed on to `fetch`, such as `{ credentials: "include" }`. */
  readonly fetchOptions?: FetchOptions | undefined;
  /** Headers of every call. */
  readonly headers?: HeaderValues | undefined;
  /** How long each try may take, in milliseconds. 60 000 where nothing is given; 0 is no limit. */
  readonly timeout?: number | undefined;
  /** How often a call is tried again after a fault that may pass. 2 where nothing is given; 0 is never. */
  readonly retries?: number | undefined;
  /** Around each try, the first one outermost. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Signs each request, and sees it as it is sent. */
  readonly sign?: Signer | undefined;
}
