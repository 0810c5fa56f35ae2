import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { Given } from "../types.js";

const giveDescriptor: OperationDescriptor = {
  name: "give",
  method: "POST",
  path: "/examples",
  body: { mediaType: "application/json" },
};

/**
 * Give examples
 *
 * `POST /examples`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The same
 * @throws {ApiError} The API answers that the call failed.
 */
export function give(
  client: ApiClient,
  request?: Given,
  options?: CallOptions,
): ApiPromise<Given> {
  return client.call(giveDescriptor, request, options);
}
