import * as filesOperations from "./operations/files.js";
import * as uploadsOperations from "./operations/uploads.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";

const api: ApiDescriptor = {
  server: "https://eu.example.com/v1",
  securitySchemes: {},
};

/** What a {@link FilesClient} is made with. */
export type FilesClientOptions = ClientOptions<never>;

/** Files */
export class FilesClient extends ApiClient {
  constructor(options: FilesClientOptions = {}) {
    super(api, options);
  }

  /**
   * List files
   *
   * `GET /files`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  listFiles(options?: CallOptions): ApiPromise<void> {
    return filesOperations.listFiles(this, options);
  }

  /**
   * Remove uploads
   *
   * `DELETE /uploads`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  removeUploads(options?: CallOptions): ApiPromise<void> {
    return uploadsOperations.removeUploads(this, options);
  }

  /**
   * Upload
   *
   * `POST /uploads`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  upload(options?: CallOptions): ApiPromise<void> {
    return uploadsOperations.upload(this, options);
  }

  /**
   * Upload to a place
   *
   * `PUT /uploads`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  uploadHere(options?: CallOptions): ApiPromise<void> {
    return uploadsOperations.uploadHere(this, options);
  }
}
