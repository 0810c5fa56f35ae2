import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { query } from "../runtime/parameters/places.js";
import type { Counter, CreateCounterRequest } from "../types.js";

/**
 * Create a counter
 *
 * `POST /counters`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The counter
 * @throws {ApiError} If the API answers with an error.
 */
export function createCounter(
  client: ApiClient,
  request?: CreateCounterRequest,
  options?: CallOptions,
): ApiPromise<Counter> {
  const operation: OperationDescriptor = {
    name: "createCounter",
    method: "POST",
    path: "/counters",
    parameters: [query("offset"), query("quiet"), query("prefix")],
    body: { ...json, isSentEmpty: true },
  };
  return callOperation(client, operation, request, options);
}
