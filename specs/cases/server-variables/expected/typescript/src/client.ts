import { api } from "./api.js";
import type { RegionsClientOptions } from "./api.js";
import * as pingOperations from "./operations/ping.js";
import * as uploadOperations from "./operations/upload.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";

/** Regions */
export class RegionsClient extends ApiClient<RegionsClientOptions> {
  constructor(options: RegionsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Ask whether the service is there
   *
   * `GET /ping`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  ping(options?: CallOptions): ApiPromise<void> {
    return pingOperations.ping(this, options);
  }

  /**
   * Upload
   *
   * On a host of its own.
   *
   * `POST /upload`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  upload(options?: CallOptions): ApiPromise<void> {
    return uploadOperations.upload(this, options);
  }
}
