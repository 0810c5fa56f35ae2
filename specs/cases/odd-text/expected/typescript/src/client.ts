import * as aBIOperations from "./operations/a-b-i.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { GetOddRequest, GetOddResult } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link OddTextTitleClient} is made with. */
export type OddTextTitleClientOptions = ClientOptions<never>;

/** Odd `text` *\/ ${title} */
export class OddTextTitleClient extends ApiClient {
  constructor(options: OddTextTitleClientOptions = {}) {
    super(api, options);
  }

  /**
   * Get `odd` | *text* with {{ braces }} and <b>
   *
   * A list of List<string>, a {{ mustache }}, a bar |, an open <details>, a `back``tick`, an end *\/ of a comment.
   *
   * `GET /odd/{id}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns Vue's {{ 7 * 7 }}, <string>, and \u202E reversed
   * @throws {ApiError} The API answers that the call failed.
   */
  getOdd(
    request: GetOddRequest,
    options?: CallOptions,
  ): ApiPromise<GetOddResult> {
    return aBIOperations.getOdd(this, request, options);
  }
}
