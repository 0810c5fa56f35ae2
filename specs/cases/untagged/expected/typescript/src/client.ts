import * as timeOperations from "./operations/time.js";
import * as zoneOperations from "./operations/zone.js";
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

/** What a {@link ClockClient} is made with. */
export type ClockClientOptions = ClientOptions<never>;

/** Clock */
export class ClockClient extends ApiClient {
  constructor(options: ClockClientOptions = {}) {
    super(api, options);
  }

  /**
   * Get the time
   *
   * `GET /time`
   *
   * @param options - What is different for this call.
   * @returns Seconds since 1970
   * @throws {ApiError} The API answers that the call failed.
   */
  getTime(options?: CallOptions): ApiPromise<number> {
    return timeOperations.getTime(this, options);
  }

  /**
   * Get the time zone
   *
   * `GET /zone`
   *
   * @param options - What is different for this call.
   * @returns Its name
   * @throws {ApiError} The API answers that the call failed.
   */
  getZone(options?: CallOptions): ApiPromise<string> {
    return zoneOperations.getZone(this, options);
  }
}
