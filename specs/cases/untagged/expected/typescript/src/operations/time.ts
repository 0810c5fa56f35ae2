import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const getTimeDescriptor: OperationDescriptor = {
  name: "getTime",
  method: "GET",
  path: "/time",
};

/**
 * Get the time
 *
 * `GET /time`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns Seconds since 1970
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function getTime(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<number> {
  return client.call(getTimeDescriptor, undefined, options);
}
