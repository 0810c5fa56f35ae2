import * as snowflakesOperations from "./operations/snowflakes.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { ReplaceSnowflakeRequest, Snowflake } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link SnowflakesClient} is made with. */
export type SnowflakesClientOptions = ClientOptions<never>;

/** Snowflakes */
export class SnowflakesClient extends ApiClient {
  constructor(options: SnowflakesClientOptions = {}) {
    super(api, options);
  }

  /**
   * `PUT /snowflakes/{id}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The snowflake
   * @throws {ApiError} The API answers that the call failed.
   */
  replaceSnowflake(
    request: ReplaceSnowflakeRequest,
    options?: CallOptions,
  ): ApiPromise<Snowflake> {
    return snowflakesOperations.replaceSnowflake(this, request, options);
  }
}
