import { api } from "./api.js";
import type { DevicesClientOptions } from "./api.js";
import * as devicesOperations from "./operations/devices.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";

/** Devices */
export class DevicesClient extends ApiClient<DevicesClientOptions> {
  constructor(options: DevicesClientOptions = {}) {
    super(options, api);
  }

  /**
   * Delete a device
   *
   * `POST /delete-device`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  deleteDevice(options?: CallOptions): ApiPromise<void> {
    return devicesOperations.deleteDevice(this, options);
  }

  /**
   * Delete a device of a user
   *
   * `POST /delete-device-by-user`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  deleteDeviceByUser(options?: CallOptions): ApiPromise<void> {
    return devicesOperations.deleteDeviceByUser(this, options);
  }

  /**
   * Get a device
   *
   * `GET /get-device`
   *
   * @param options - Options for this call only.
   * @returns The name of the device
   * @throws {ApiError} If the API answers with an error.
   */
  getDevice(options?: CallOptions): ApiPromise<string> {
    return devicesOperations.getDevice(this, options);
  }
}
