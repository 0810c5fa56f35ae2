import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { cookie, header } from "../runtime/parameters/places.js";
import { plainCookie } from "../runtime/parameters/reserved.js";
import { cookieStyle } from "../runtime/parameters/styles.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { InHeaderAndCookieRequest } from "../types.js";

/**
 * In headers and cookies
 *
 * `GET /header-and-cookie`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function inHeaderAndCookie(
  client: ApiClient,
  request?: InHeaderAndCookieRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "inHeaderAndCookie",
    method: "GET",
    path: "/header-and-cookie",
    parameters: [
      header("X-Simple"),
      header("X-Exploded", { explode: true }),
      cookie("form", { explode: false }),
      cookie("raw", { style: cookieStyle, explode: true, encode: plainCookie }),
    ],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
