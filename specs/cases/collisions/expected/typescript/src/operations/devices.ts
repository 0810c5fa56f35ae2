import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readNothing } from "../runtime/responses/readers.js";

/**
 * Delete a device
 *
 * `POST /delete-device`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function deleteDevice(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "deleteDevice",
    method: "POST",
    path: "/delete-device",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * Delete a device of a user
 *
 * `POST /delete-device-by-user`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function deleteDeviceByUser(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "deleteDeviceByUser",
    method: "POST",
    path: "/delete-device-by-user",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * Get a device
 *
 * `GET /get-device`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns The name of the device
 * @throws {ApiError} If the API answers with an error.
 */
export function getDevice(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<string> {
  const operation: OperationDescriptor = {
    name: "getDevice",
    method: "GET",
    path: "/get-device",
  };
  return callOperation(client, operation, undefined, options);
}
