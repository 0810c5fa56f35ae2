import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { query } from "../runtime/parameters/places.js";
import type { Export, StartExportRequest } from "../types.js";

/**
 * Start an export
 *
 * `POST /exports`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The export, as it was understood
 * @throws {ApiError} If the API answers with an error.
 */
export function startExport(
  client: ApiClient,
  request: StartExportRequest,
  options?: CallOptions,
): ApiPromise<Export> {
  const operation: OperationDescriptor = {
    name: "startExport",
    method: "POST",
    path: "/exports",
    parameters: [query("page"), query("order")],
    body: json,
  };
  return callOperation(client, operation, request, options);
}
