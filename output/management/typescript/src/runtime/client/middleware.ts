import type { HeaderValues } from "../request/headers.js";

/** A request as it is sent. */
export interface ApiRequest {
  /** The name of the method that was called. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body?: RequestInit["body"];
  /** Absent: redirects within the origin are followed. */
  readonly redirect?: RequestRedirect | undefined;
  readonly signal: AbortSignal;
}

/** Handles a request and its answer: `async (request, next) => next(request)`. */
export type Middleware = (
  request: ApiRequest,
  next: (request: ApiRequest) => Promise<Response>,
) => Promise<Response>;

/** Returns the headers that sign a request. */
export type Signer = (
  request: ApiRequest,
) => HeaderValues | Promise<HeaderValues>;
