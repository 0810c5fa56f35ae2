import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { All, PutLabelsResult } from "../types.js";

const putLabelsDescriptor: OperationDescriptor = {
  name: "putLabels",
  method: "PUT",
  path: "/labels",
  body: { mediaType: "application/json" },
};

/**
 * Put labels
 *
 * `PUT /labels`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns By name
 * @throws {ApiError} The API answers that the call failed.
 */
export function putLabels(
  client: ApiClient,
  request: All,
  options?: CallOptions,
): ApiPromise<PutLabelsResult> {
  return client.call(putLabelsDescriptor, request, options);
}
