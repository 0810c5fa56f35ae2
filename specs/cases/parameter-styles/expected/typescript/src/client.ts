import { api } from "./api.js";
import type { StylesClientOptions } from "./api.js";
import * as headerAndCookieOperations from "./operations/header-and-cookie.js";
import * as pathOperations from "./operations/path.js";
import * as queryOperations from "./operations/query.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type {
  InHeaderAndCookieRequest,
  InPathRequest,
  InQueryRequest,
} from "./types.js";

/** Styles */
export class StylesClient extends ApiClient<StylesClientOptions> {
  constructor(options: StylesClientOptions = {}) {
    super(options, api);
  }

  /**
   * In headers and cookies
   *
   * `GET /header-and-cookie`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  inHeaderAndCookie(
    request?: InHeaderAndCookieRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return headerAndCookieOperations.inHeaderAndCookie(this, request, options);
  }

  /**
   * In the path
   *
   * `GET /path/{simple}/{label}/{labels}/{matrix}/{matrices}/{reserved}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  inPath(request: InPathRequest, options?: CallOptions): ApiPromise<void> {
    return pathOperations.inPath(this, request, options);
  }

  /**
   * In the query
   *
   * `GET /query`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  inQuery(request?: InQueryRequest, options?: CallOptions): ApiPromise<void> {
    return queryOperations.inQuery(this, request, options);
  }
}
