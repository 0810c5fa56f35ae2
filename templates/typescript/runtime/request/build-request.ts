import type { WrittenBody } from "../bodies/body.js";
import { writeBody } from "../bodies/write-body.js";
import type { Call } from "../client/call.js";
import type { ApiRequest } from "../client/middleware.js";
import { InvalidRequestError } from "../errors/sdk-error.js";
import { writeParameters } from "../parameters/write-parameters.js";
import { mergeHeaders } from "./headers.js";
import { createParts, type RequestParts } from "./request-parts.js";
import { joinUrl } from "./url.js";

/** What all attempts of a call share. */
export interface PreparedRequest {
  readonly parts: RequestParts;
  readonly body: WrittenBody | undefined;
}

/** Writes the argument of a call into a request. Throws an `InvalidRequestError` if that is not possible. */
export function prepareRequest({ operation, input }: Call): PreparedRequest {
  try {
    const parts = createParts(operation.path);
    writeParameters(operation, input, parts);
    return { parts, body: writeBody(operation, input) };
  } catch (cause) {
    // It may come from a getter or a `toJSON` of the caller.
    const { message } = cause as Error;
    throw new InvalidRequestError(`${operation.name}: ${message}`, { cause });
  }
}

/** Builds the request of one attempt, with its credentials. */
export function buildRequest(
  call: Call,
  { parts, body }: PreparedRequest,
  placed: RequestParts,
): Omit<ApiRequest, "signal"> {
  const { api, operation, options, callOptions } = call;
  // https://www.rfc-editor.org/rfc/rfc6265#section-4.2.1. Browsers send only their own cookies.
  const cookie = [...placed.cookies, ...parts.cookies].join("; ");
  return {
    operation: operation.name,
    method: operation.method,
    url: joinUrl({
      base:
        callOptions.baseUrl ??
        options.baseUrl ??
        operation.server ??
        api.server,
      path: parts.path,
      query: [...parts.query, ...placed.query],
    }),
    headers: mergeHeaders([
      ["user-agent", api.userAgent],
      ["accept", operation.accept ?? "application/json"],
      ...Object.entries(options.headers ?? {}),
      ["content-type", body?.contentType],
      ["idempotency-key", callOptions.idempotencyKey],
      ...placed.headers,
      ...parts.headers,
      ...(cookie ? [["cookie", cookie] as const] : []),
      ...Object.entries(callOptions.headers ?? {}),
    ]),
    body: body?.content,
    redirect: body?.redirect,
  };
}
