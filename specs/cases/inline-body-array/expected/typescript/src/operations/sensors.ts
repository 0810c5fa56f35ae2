import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path, query } from "../runtime/parameters/places.js";
import type { AddReadingsRequest } from "../types.js";

/**
 * Add readings
 *
 * `POST /sensors/{sensor}/readings`
 *
 * @param client - The client that sends the call.
 * @param request - The readings, oldest first
 * @param options - Options for this call only.
 * @returns How many were added
 * @throws {ApiError} If the API answers with an error.
 */
export function addReadings(
  client: ApiClient,
  request: AddReadingsRequest,
  options?: CallOptions,
): ApiPromise<number> {
  const operation: OperationDescriptor = {
    name: "addReadings",
    method: "POST",
    path: "/sensors/{sensor}/readings",
    parameters: [path("sensor"), query("dryRun")],
    body: { ...json, key: "body" },
  };
  return callOperation(client, operation, request, options);
}
