import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { Counter, CreateCounterRequest } from "../types.js";

const createCounterDescriptor: OperationDescriptor = {
  name: "createCounter",
  method: "POST",
  path: "/counters",
  parameters: [
    { in: "query", name: "offset" },
    { in: "query", name: "quiet" },
    { in: "query", name: "prefix" },
  ],
  body: { mediaType: "application/json" },
};

/**
 * Create a counter
 *
 * `POST /counters`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The counter
 * @throws {ApiError} The API answers that the call failed.
 */
export function createCounter(
  client: ApiClient,
  request?: CreateCounterRequest,
  options?: CallOptions,
): ApiPromise<Counter> {
  return client.call(createCounterDescriptor, request, options);
}
