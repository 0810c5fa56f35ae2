import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { Naming } from "../types.js";

const setNameDescriptor: OperationDescriptor = {
  name: "setName",
  method: "POST",
  path: "/names",
  body: { mediaType: "application/json" },
  response: "none",
};

/**
 * Set a name
 *
 * `POST /names`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function setName(
  client: ApiClient,
  request: Naming,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(setNameDescriptor, request, options);
}
