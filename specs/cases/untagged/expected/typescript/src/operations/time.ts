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
 * @throws {ApiError} The API answers that the call failed.
 */
export function getTime(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<number> {
  return client.call(getTimeDescriptor, undefined, options);
}

const getZoneDescriptor: OperationDescriptor = {
  name: "getZone",
  method: "GET",
  path: "/zone",
};

/**
 * Get the time zone
 *
 * `GET /zone`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns Its name
 * @throws {ApiError} The API answers that the call failed.
 */
export function getZone(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<string> {
  return client.call(getZoneDescriptor, undefined, options);
}
