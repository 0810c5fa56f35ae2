import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type {
  CopyDocumentRequest,
  QueryDocumentsRequest,
  QueryDocumentsResult,
} from "../types.js";

const copyDocumentDescriptor: OperationDescriptor = {
  name: "copyDocument",
  method: "COPY",
  path: "/documents",
  parameters: [{ in: "header", name: "Destination" }],
  response: "none",
};

/**
 * Copy a document
 *
 * `COPY /documents`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function copyDocument(
  client: ApiClient,
  request: CopyDocumentRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(copyDocumentDescriptor, request, options);
}

const hasDocumentsDescriptor: OperationDescriptor = {
  name: "hasDocuments",
  method: "HEAD",
  path: "/documents",
  response: "none",
};

/**
 * Are there documents?
 *
 * `HEAD /documents`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function hasDocuments(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(hasDocumentsDescriptor, undefined, options);
}

const askDocumentsDescriptor: OperationDescriptor = {
  name: "askDocuments",
  method: "OPTIONS",
  path: "/documents",
  response: "none",
};

/**
 * What can be done?
 *
 * `OPTIONS /documents`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function askDocuments(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(askDocumentsDescriptor, undefined, options);
}

const purgeDocumentsDescriptor: OperationDescriptor = {
  name: "purgeDocuments",
  method: "Purge",
  path: "/documents",
  response: "none",
};

/**
 * Purge documents
 *
 * `Purge /documents`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function purgeDocuments(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(purgeDocumentsDescriptor, undefined, options);
}

const queryDocumentsDescriptor: OperationDescriptor = {
  name: "queryDocuments",
  method: "QUERY",
  path: "/documents",
  body: { mediaType: "application/json" },
};

/**
 * Query documents
 *
 * `QUERY /documents`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns What is found
 * @throws {ApiError} The API answers that the call failed.
 */
export function queryDocuments(
  client: ApiClient,
  request?: QueryDocumentsRequest,
  options?: CallOptions,
): ApiPromise<QueryDocumentsResult> {
  return client.call(queryDocumentsDescriptor, request, options);
}
