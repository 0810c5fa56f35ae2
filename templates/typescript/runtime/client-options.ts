import type { Credentials } from "./credentials.js";
import type { HeaderValues } from "./headers.js";

/** What a client needs of a `fetch`. */
export type FetchFunction = (
  url: string,
  init: RequestInit,
) => Promise<Response>;

/** What a client is made with. */
export interface ClientOptions<SchemeKeys extends string = string> {
  /** Credentials by security scheme. Each call sends those that its operation asks for. */
  readonly auth?: Credentials<SchemeKeys> | undefined;
  /** Where the API is, in place of the server that its document names. */
  readonly baseUrl?: string | undefined;
  /** Sends the requests, in place of the platform's `fetch`. */
  readonly fetch?: FetchFunction | undefined;
  /** Headers of every call. */
  readonly headers?: HeaderValues | undefined;
  /** How long a call may take, in milliseconds. 60 000 where nothing is given; 0 is no limit. */
  readonly timeout?: number | undefined;
}
