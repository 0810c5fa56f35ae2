import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { SendPartsRequest } from "../types.js";

const sendPartsDescriptor: OperationDescriptor = {
  name: "sendParts",
  method: "POST",
  path: "/parts",
  body: { mediaType: "multipart/mixed", kind: "multipart", optional: true },
  response: "none",
  security: [["key"]],
};

/**
 * Send parts
 *
 * `POST /parts`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function sendParts(
  client: ApiClient,
  request?: SendPartsRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(sendPartsDescriptor, request, options);
}
