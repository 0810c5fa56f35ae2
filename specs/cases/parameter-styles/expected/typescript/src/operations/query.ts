import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { query } from "../runtime/parameters/places.js";
import { reservedInQuery } from "../runtime/parameters/reserved.js";
import {
  deepObject,
  pipeDelimited,
  spaceDelimited,
} from "../runtime/parameters/styles.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { InQueryRequest } from "../types.js";

/**
 * In the query
 *
 * `GET /query`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
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
