import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const deleteDeviceDescriptor: OperationDescriptor = {
  name: "deleteDevice",
  method: "POST",
  path: "/delete-device",
  response: "none",
};

/**
 * Delete a device
 *
 * `POST /delete-device`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function deleteDevice(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(deleteDeviceDescriptor, undefined, options);
}

const deleteDeviceByUserDescriptor: OperationDescriptor = {
  name: "deleteDeviceByUser",
  method: "POST",
  path: "/delete-device-by-user",
  response: "none",
};

/**
 * Delete a device of a user
 *
 * `POST /delete-device-by-user`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function deleteDeviceByUser(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(deleteDeviceByUserDescriptor, undefined, options);
}

const getDeviceDescriptor: OperationDescriptor = {
  name: "getDevice",
  method: "GET",
  path: "/get-device",
};

/**
 * Get a device
 *
 * `GET /get-device`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns The name of the device
 * @throws {ApiError} The API answers that the call failed.
 */
export function getDevice(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<string> {
  return client.call(getDeviceDescriptor, undefined, options);
}
