import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type {
  InHeaderAndCookieRequest,
  InPathRequest,
  InQueryRequest,
} from "../types.js";

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
 * @throws {ApiError} The API answers that the call failed.
 */
export function inHeaderAndCookie(
  client: ApiClient,
  request?: InHeaderAndCookieRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(inHeaderAndCookieDescriptor, request, options);
}

const inPathDescriptor: OperationDescriptor = {
  name: "inPath",
  method: "GET",
  path: "/path/{simple}/{label}/{labels}/{matrix}/{matrices}/{reserved}",
  parameters: [
    { in: "path", name: "simple", explode: true },
    { in: "path", name: "label", style: "label" },
    { in: "path", name: "labels", style: "label", explode: true },
    { in: "path", name: "matrix", style: "matrix" },
    { in: "path", name: "matrices", style: "matrix", explode: true },
    { in: "path", name: "reserved", allowReserved: true },
  ],
  response: "none",
};

/**
 * In the path
 *
 * `GET /path/{simple}/{label}/{labels}/{matrix}/{matrices}/{reserved}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function inPath(
  client: ApiClient,
  request: InPathRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(inPathDescriptor, request, options);
}

const inQueryDescriptor: OperationDescriptor = {
  name: "inQuery",
  method: "GET",
  path: "/query",
  parameters: [
    { in: "query", name: "form", explode: false },
    { in: "query", name: "forms" },
    { in: "query", name: "spaces", style: "spaceDelimited" },
    { in: "query", name: "pipes", style: "pipeDelimited" },
    { in: "query", name: "deep", style: "deepObject", explode: true },
    { in: "query", name: "reserved", allowReserved: true },
  ],
  response: "none",
};

/**
 * In the query
 *
 * `GET /query`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function inQuery(
  client: ApiClient,
  request?: InQueryRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(inQueryDescriptor, request, options);
}
