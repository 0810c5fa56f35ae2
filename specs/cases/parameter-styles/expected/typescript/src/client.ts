import * as headerAndCookieOperations from "./operations/header-and-cookie.js";
import * as pathOperations from "./operations/path.js";
import * as queryOperations from "./operations/query.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type {
  InHeaderAndCookieRequest,
  InPathRequest,
  InQueryRequest,
} from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link StylesClient} is made with. */
export type StylesClientOptions = ClientOptions<never>;

/** Styles */
export class StylesClient extends ApiClient {
  constructor(options: StylesClientOptions = {}) {
    super(api, options);
  }

  /**
   * In headers and cookies
   *
   * `GET /header-and-cookie`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  inPath(request: InPathRequest, options?: CallOptions): ApiPromise<void> {
    return pathOperations.inPath(this, request, options);
  }

  /**
   * In the query
   *
   * `GET /query`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  inQuery(request?: InQueryRequest, options?: CallOptions): ApiPromise<void> {
    return queryOperations.inQuery(this, request, options);
  }
}
