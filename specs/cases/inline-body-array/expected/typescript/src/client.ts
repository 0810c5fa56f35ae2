import { api } from "./api.js";
import type { ReadingsClientOptions } from "./api.js";
import * as sensorsOperations from "./operations/sensors.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { AddReadingsRequest } from "./types.js";

/** Readings */
export class ReadingsClient extends ApiClient<ReadingsClientOptions> {
  constructor(options: ReadingsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Add readings
   *
   * `POST /sensors/{sensor}/readings`
   *
   * @param request - The readings, oldest first
   * @param options - Options for this call only.
   * @returns How many were added
   * @throws {ApiError} If the API answers with an error.
   */
  addReadings(
    request: AddReadingsRequest,
    options?: CallOptions,
  ): ApiPromise<number> {
    return sensorsOperations.addReadings(this, request, options);
  }
}
