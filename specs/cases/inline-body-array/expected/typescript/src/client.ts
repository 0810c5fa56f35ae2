import * as sensorsOperations from "./operations/sensors.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { AddReadingsRequest } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link ReadingsClient} is made with. */
export type ReadingsClientOptions = ClientOptions<never>;

/** Readings */
export class ReadingsClient extends ApiClient {
  constructor(options: ReadingsClientOptions = {}) {
    super(api, options);
  }

  /**
   * Add readings
   *
   * `POST /sensors/{sensor}/readings`
   *
   * @param request - The readings, oldest first
   * @param options - What is different for this call.
   * @returns How many were added
   * @throws {ApiError} The API answers that the call failed.
   */
  addReadings(
    request: AddReadingsRequest,
    options?: CallOptions,
  ): ApiPromise<number> {
    return sensorsOperations.addReadings(this, request, options);
  }
}
