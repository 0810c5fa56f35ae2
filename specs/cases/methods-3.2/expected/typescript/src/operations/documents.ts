import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { header } from "../runtime/parameters/places.js";
import { readNothing } from "../runtime/responses/readers.js";
import type {
  CopyDocumentRequest,
  QueryDocumentsRequest,
  QueryDocumentsResult,
} from "../types.js";

/**
 * Copy a document
 *
 * `COPY /documents`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function copyDocument(
  client: ApiClient,
  request: CopyDocumentRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "copyDocument",
    method: "COPY",
    path: "/documents",
    parameters: [header("Destination", { required: true })],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}

/**
 * Are there documents?
 *
 * `HEAD /documents`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function hasDocuments(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "hasDocuments",
    method: "HEAD",
    path: "/documents",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * What can be done?
 *
 * `OPTIONS /documents`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function askDocuments(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "askDocuments",
    method: "OPTIONS",
    path: "/documents",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * Purge documents
 *
 * `Purge /documents`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function purgeDocuments(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "purgeDocuments",
    method: "Purge",
    path: "/documents",
    response: readNothing,
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * Query documents
 *
 * `QUERY /documents`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns What is found
 * @throws {ApiError} If the API answers with an error.
 */
export function queryDocuments(
  client: ApiClient,
  request?: QueryDocumentsRequest,
  options?: CallOptions,
): ApiPromise<QueryDocumentsResult> {
  const operation: OperationDescriptor = {
    name: "queryDocuments",
    method: "QUERY",
    path: "/documents",
    body: { ...json, isSentEmpty: true },
  };
  return callOperation(client, operation, request, options);
}
