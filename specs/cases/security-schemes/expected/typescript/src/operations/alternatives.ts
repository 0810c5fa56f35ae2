import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const alternativesDescriptor: OperationDescriptor = {
  name: "alternatives",
  method: "GET",
  path: "/alternatives",
  response: "none",
  security: [["password"], ["queryKey"], ["session"]],
};

/**
 * By one of three
 *
 * `GET /alternatives`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function alternatives(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(alternativesDescriptor, undefined, options);
}
