import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { InHeaderAndCookieRequest } from "../types.js";

const inHeaderAndCookieDescriptor: OperationDescriptor = {
  name: "inHeaderAndCookie",
  method: "GET",
  path: "/header-and-cookie",
  parameters: [
    { in: "header", name: "X-Simple" },
    { in: "header", name: "X-Exploded", explode: true },
    { in: "cookie", name: "form", explode: false },
    { in: "cookie", name: "raw", style: "cookie", explode: true },
  ],
  response: "none",
};

/**
 * In headers and cookies
 *
 * `GET /header-and-cookie`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function inHeaderAndCookie(
  client: ApiClient,
  request?: InHeaderAndCookieRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(inHeaderAndCookieDescriptor, request, options);
}
