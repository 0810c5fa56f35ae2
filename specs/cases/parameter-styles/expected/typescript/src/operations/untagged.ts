import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { cookie, header, path, query } from "../runtime/parameters/places.js";
import {
  plainCookie,
  reservedInPath,
  reservedInQuery,
} from "../runtime/parameters/reserved.js";
import {
  cookieStyle,
  deepObject,
  label,
  matrix,
  pipeDelimited,
  spaceDelimited,
} from "../runtime/parameters/styles.js";
import { readNothing } from "../runtime/responses/readers.js";
import type {
  InHeaderAndCookieRequest,
  InPathRequest,
  InQueryRequest,
} from "../types.js";

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
  const operation: OperationDescriptor = {
    name: "inPath",
    method: "GET",
    path: "/path/{simple}/{label}/{labels}/{matrix}/{matrices}/{reserved}",
    parameters: [
      path("simple", { explode: true }),
      path("label", { style: label }),
      path("labels", { style: label, explode: true }),
      path("matrix", { style: matrix }),
      path("matrices", { style: matrix, explode: true }),
      path("reserved", { encode: reservedInPath }),
    ],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}

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
  const operation: OperationDescriptor = {
    name: "inQuery",
    method: "GET",
    path: "/query",
    parameters: [
      query("form", { explode: false }),
      query("forms"),
      query("spaces", { style: spaceDelimited }),
      query("pipes", { style: pipeDelimited }),
      query("deep", { style: deepObject, explode: true }),
      query("reserved", { encode: reservedInQuery }),
    ],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
