import { api } from "./api.js";
import type { FilesClientOptions } from "./api.js";
import * as artifactsOperations from "./operations/artifacts.js";
import * as filesOperations from "./operations/files.js";
import * as noteOperations from "./operations/note.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type {
  ReadFileRequest,
  UploadArtifactOperationRequest,
  WriteFileRequest,
  WriteNoteRequest,
} from "./types.js";

/** Files */
export class FilesClient extends ApiClient<FilesClientOptions> {
  constructor(options: FilesClientOptions = {}) {
    super(options, api);
  }

  /**
   * Upload an artifact
   *
   * `POST /artifacts`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  uploadArtifact(
    request: UploadArtifactOperationRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return artifactsOperations.uploadArtifact(this, request, options);
  }

  /**
   * Read a file
   *
   * `GET /files/{name}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The bytes
   * @throws {ApiError} If the API answers with an error.
   */
  readFile(request: ReadFileRequest, options?: CallOptions): ApiPromise<Blob> {
    return filesOperations.readFile(this, request, options);
  }

  /**
   * Write a file
   *
   * `PUT /files/{name}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  writeFile(
    request: WriteFileRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return filesOperations.writeFile(this, request, options);
  }

  /**
   * Read the note
   *
   * `GET /note`
   *
   * @param options - Options for this call only.
   * @returns The text
   * @throws {ApiError} If the API answers with an error.
   */
  readNote(options?: CallOptions): ApiPromise<string> {
    return noteOperations.readNote(this, options);
  }

  /**
   * Write the note
   *
   * `PUT /note`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  writeNote(
    request?: WriteNoteRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return noteOperations.writeNote(this, request, options);
  }
}
