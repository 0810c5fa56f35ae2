import { api } from "./api.js";
import type { DocumentsClientOptions } from "./api.js";
import * as documentsOperations from "./operations/documents.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";

/** Documents */
export class DocumentsClient extends ApiClient<DocumentsClientOptions> {
  constructor(options: DocumentsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Delete all documents
   *
   * `DELETE /documents`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  delete(options?: CallOptions): ApiPromise<void> {
    return documentsOperations.deleteOperation(this, options);
  }

  /**
   * Get the documents as JSON
   *
   * `GET /documents`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  json(options?: CallOptions): ApiPromise<void> {
    return documentsOperations.jsonOperation(this, options);
  }

  /**
   * Create a client
   *
   * `POST /documents`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  createClient(options?: CallOptions): ApiPromise<void> {
    return documentsOperations.createClientOperation(this, options);
  }
}
