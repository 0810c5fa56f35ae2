import * as exportsOperations from "./operations/exports.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { Export, StartExportRequest } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link ExportsClient} is made with. */
export type ExportsClientOptions = ClientOptions<never>;

/** Exports */
export class ExportsClient extends ApiClient {
  constructor(options: ExportsClientOptions = {}) {
    super(api, options);
  }

  /**
   * Start an export
   *
   * `POST /exports`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The export, as it was understood
   * @throws {ApiError} The API answers that the call failed.
   */
  startExport(
    request: StartExportRequest,
    options?: CallOptions,
  ): ApiPromise<Export> {
    return exportsOperations.startExport(this, request, options);
  }
}
