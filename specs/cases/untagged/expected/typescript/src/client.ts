import { api } from "./api.js";
import type { ClockClientOptions } from "./api.js";
import * as timeOperations from "./operations/time.js";
import * as zoneOperations from "./operations/zone.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";

/** Clock */
export class ClockClient extends ApiClient<ClockClientOptions> {
  constructor(options: ClockClientOptions = {}) {
    super(options, api);
  }

  /**
   * Get the time
   *
   * `GET /time`
   *
   * @param options - Options for this call only.
   * @returns Seconds since 1970
   * @throws {ApiError} If the API answers with an error.
   */
  getTime(options?: CallOptions): ApiPromise<number> {
    return timeOperations.getTime(this, options);
  }

  /**
   * Get the time zone
   *
   * `GET /zone`
   *
   * @param options - Options for this call only.
   * @returns Its name
   * @throws {ApiError} If the API answers with an error.
   */
  getZone(options?: CallOptions): ApiPromise<string> {
    return zoneOperations.getZone(this, options);
  }
}
