import { api } from "./api.js";
import type { ReportsClientOptions } from "./api.js";
import * as untaggedOperations from "./operations/untagged.js";
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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The picture
   * @throws {@link ApiError} The API answers that the call failed.
   */
  downloadPicture(
    request: DownloadPictureRequest,
    options?: CallOptions,
  ): ApiPromise<Blob> {
    return untaggedOperations.downloadPicture(this, request, options);
  }

  /**
   * Upload a picture
   *
   * `PUT /pictures/{id}`
   *
   * @param request - The bytes of the picture
   * @param options - What is different for this call.
   * @throws {@link ApiError} The API answers that the call failed.
   */
  uploadPicture(
    request: UploadPictureRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return untaggedOperations.uploadPicture(this, request, options);
  }

  /**
   * Make a report
   *
   * `POST /reports`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The report
   * @throws {@link ApiError} The API answers that the call failed.
   */
  makeReport(request: Order, options?: CallOptions): ApiPromise<Report> {
    return untaggedOperations.makeReport(this, request, options);
  }
}
