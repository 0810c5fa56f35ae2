import { api } from "./api.js";
import type { FilesClientOptions } from "./api.js";
import * as filesOperations from "./operations/files.js";
import * as uploadsOperations from "./operations/uploads.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";

/** Files */
export class FilesClient extends ApiClient<FilesClientOptions> {
  constructor(options: FilesClientOptions = {}) {
    super(options, api);
  }

  /**
   * List files
   *
   * `GET /files`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  listFiles(options?: CallOptions): ApiPromise<void> {
    return filesOperations.listFiles(this, options);
  }

  /**
   * Remove uploads
   *
   * `DELETE /uploads`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  removeUploads(options?: CallOptions): ApiPromise<void> {
    return uploadsOperations.removeUploads(this, options);
  }

  /**
   * Upload
   *
   * `POST /uploads`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  upload(options?: CallOptions): ApiPromise<void> {
    return uploadsOperations.upload(this, options);
  }

  /**
   * Upload to a place
   *
   * `PUT /uploads`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  uploadHere(options?: CallOptions): ApiPromise<void> {
    return uploadsOperations.uploadHere(this, options);
  }
}
