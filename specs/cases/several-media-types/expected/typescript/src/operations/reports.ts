import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { Order, Report } from "../types.js";

/**
 * Make a report
 *
 * `POST /reports`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The report
 * @throws {ApiError} If the API answers with an error.
 */
export function makeReport(
  client: ApiClient,
  request: Order,
  options?: CallOptions,
): ApiPromise<Report> {
  const operation: OperationDescriptor = {
    name: "makeReport",
    method: "POST",
    path: "/reports",
    body: json,
    accept: "application/hal+json",
  };
  return callOperation(client, operation, request, options);
}
