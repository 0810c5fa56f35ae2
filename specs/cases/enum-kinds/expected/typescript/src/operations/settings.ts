import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { SetRequest } from "../types.js";

const setDescriptor: OperationDescriptor = {
  name: "set",
  method: "PUT",
  path: "/settings",
  parameters: [
    { in: "query", name: "level" },
    { in: "query", name: "ratio" },
  ],
  body: { mediaType: "application/json", key: "body" },
  response: "none",
};

/**
 * Set
 *
 * `PUT /settings`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function set(
  client: ApiClient,
  request: SetRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(setDescriptor, request, options);
}
