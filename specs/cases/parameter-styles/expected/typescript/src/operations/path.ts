import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path } from "../runtime/parameters/places.js";
import { reservedInPath } from "../runtime/parameters/reserved.js";
import { label, matrix } from "../runtime/parameters/styles.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { InPathRequest } from "../types.js";

/**
 * In the path
 *
 * `GET /path/{simple}/{label}/{labels}/{matrix}/{matrices}/{reserved}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
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
