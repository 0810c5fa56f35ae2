import * as pingOperations from "./operations/ping.js";
import * as uploadOperations from "./operations/upload.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";

const api: ApiDescriptor = {
  server: "https://demo.eu.example.com/v2",
  securitySchemes: {},
};

/** What a {@link RegionsClient} is made with. */
export type RegionsClientOptions = ClientOptions<never>;

/** Regions */
export class RegionsClient extends ApiClient {
  constructor(options: RegionsClientOptions = {}) {
    super(api, options);
  }

  /**
   * Ask whether the service is there
   *
   * `GET /ping`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
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
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  upload(options?: CallOptions): ApiPromise<void> {
    return uploadOperations.upload(this, options);
  }
}
