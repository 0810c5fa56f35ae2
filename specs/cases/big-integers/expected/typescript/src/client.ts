import { api } from "./api.js";
import type { SnowflakesClientOptions } from "./api.js";
import * as snowflakesOperations from "./operations/snowflakes.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { ReplaceSnowflakeRequest, Snowflake } from "./types.js";

/** Snowflakes */
export class SnowflakesClient extends ApiClient<SnowflakesClientOptions> {
  constructor(options: SnowflakesClientOptions = {}) {
    super(options, api);
  }

  /**
   * `PUT /snowflakes/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The snowflake
   * @throws {ApiError} If the API answers with an error.
   */
  replaceSnowflake(
    request: ReplaceSnowflakeRequest,
    options?: CallOptions,
  ): ApiPromise<Snowflake> {
    return snowflakesOperations.replaceSnowflake(this, request, options);
  }
}
