import { api } from "./api.js";
import type { ExportsClientOptions } from "./api.js";
import * as exportsOperations from "./operations/exports.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { Export, StartExportRequest } from "./types.js";

/** Exports */
export class ExportsClient extends ApiClient<ExportsClientOptions> {
  constructor(options: ExportsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Start an export
   *
   * `POST /exports`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The export, as it was understood
   * @throws {ApiError} If the API answers with an error.
   */
  startExport(
    request: StartExportRequest,
    options?: CallOptions,
  ): ApiPromise<Export> {
    return exportsOperations.startExport(this, request, options);
  }
}
