import { api } from "./api.js";
import type { DocumentsClientOptions } from "./api.js";
import * as documentsOperations from "./operations/documents.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type {
  CopyDocumentRequest,
  QueryDocumentsRequest,
  QueryDocumentsResult,
} from "./types.js";

/** Documents */
export class DocumentsClient extends ApiClient<DocumentsClientOptions> {
  constructor(options: DocumentsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Copy a document
   *
   * `COPY /documents`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  copyDocument(
    request: CopyDocumentRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return documentsOperations.copyDocument(this, request, options);
  }

  /**
   * Are there documents?
   *
   * `HEAD /documents`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  hasDocuments(options?: CallOptions): ApiPromise<void> {
    return documentsOperations.hasDocuments(this, options);
  }

  /**
   * What can be done?
   *
   * `OPTIONS /documents`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  askDocuments(options?: CallOptions): ApiPromise<void> {
    return documentsOperations.askDocuments(this, options);
  }

  /**
   * Purge documents
   *
   * `Purge /documents`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  purgeDocuments(options?: CallOptions): ApiPromise<void> {
    return documentsOperations.purgeDocuments(this, options);
  }

  /**
   * Query documents
   *
   * `QUERY /documents`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns What is found
   * @throws {ApiError} If the API answers with an error.
   */
  queryDocuments(
    request?: QueryDocumentsRequest,
    options?: CallOptions,
  ): ApiPromise<QueryDocumentsResult> {
    return documentsOperations.queryDocuments(this, request, options);
  }
}
