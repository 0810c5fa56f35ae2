import * as devicesOperations from "./operations/devices.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link DevicesClient} is made with. */
export type DevicesClientOptions = ClientOptions<never>;

/** Devices */
export class DevicesClient extends ApiClient {
  constructor(options: DevicesClientOptions = {}) {
    super(api, options);
  }

  /**
   * Delete a device
   *
   * `POST /delete-device`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  deleteDevice(options?: CallOptions): ApiPromise<void> {
    return devicesOperations.deleteDevice(this, options);
  }

  /**
   * Delete a device of a user
   *
   * `POST /delete-device-by-user`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  deleteDeviceByUser(options?: CallOptions): ApiPromise<void> {
    return devicesOperations.deleteDeviceByUser(this, options);
  }

  /**
   * Get a device
   *
   * `GET /get-device`
   *
   * @param options - What is different for this call.
   * @returns The name of the device
   * @throws {ApiError} The API answers that the call failed.
   */
  getDevice(options?: CallOptions): ApiPromise<string> {
    return devicesOperations.getDevice(this, options);
  }
}
