import { api } from "./api.js";
import type { ReportsClientOptions } from "./api.js";
import * as picturesOperations from "./operations/pictures.js";
import * as reportsOperations from "./operations/reports.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type {
  DownloadPictureRequest,
  Order,
  Report,
  UploadPictureRequest,
} from "./types.js";

/** Reports */
export class ReportsClient extends ApiClient<ReportsClientOptions> {
  constructor(options: ReportsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Download a picture
   *
   * `GET /pictures/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The picture
   * @throws {ApiError} If the API answers with an error.
   */
  downloadPicture(
    request: DownloadPictureRequest,
    options?: CallOptions,
  ): ApiPromise<Blob> {
    return picturesOperations.downloadPicture(this, request, options);
  }

  /**
   * Upload a picture
   *
   * `PUT /pictures/{id}`
   *
   * @param request - The bytes of the picture
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  uploadPicture(
    request: UploadPictureRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return picturesOperations.uploadPicture(this, request, options);
  }

  /**
   * Make a report
   *
   * `POST /reports`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The report
   * @throws {ApiError} If the API answers with an error.
   */
  makeReport(request: Order, options?: CallOptions): ApiPromise<Report> {
    return reportsOperations.makeReport(this, request, options);
  }
}
