import { api } from "./api.js";
import type { OddTextTitleClientOptions } from "./api.js";
import * as aBIOperations from "./operations/a-b-i.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { GetOddRequest, GetOddResult } from "./types.js";

/** Odd `text` *\/ ${title} */
export class OddTextTitleClient extends ApiClient<OddTextTitleClientOptions> {
  constructor(options: OddTextTitleClientOptions = {}) {
    super(options, api);
  }

  /**
   * Get `odd` | *text* with {{ braces }} and <b>
   *
   * A list of List<string>, a {{ mustache }}, a bar |, an open <details>, a `back``tick`, an end *\/ of a comment.
   *
   * `GET /odd/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns Vue's {{ 7 * 7 }}, <string>, and \u202E reversed
   * @throws {ApiError} If the API answers with an error.
   */
  getOdd(
    request: GetOddRequest,
    options?: CallOptions,
  ): ApiPromise<GetOddResult> {
    return aBIOperations.getOdd(this, request, options);
  }
}
