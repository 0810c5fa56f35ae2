import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { ListEntriesResult } from "../types.js";

const listEntriesDescriptor: OperationDescriptor = {
  name: "listEntries",
  method: "GET",
  path: "/entries",
};

/**
 * List entries
 *
 * `GET /entries`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns A page of entries
 * @throws {ApiError} The API answers that the call failed.
 */
export function listEntries(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<ListEntriesResult> {
  return client.call(listEntriesDescriptor, undefined, options);
}

const countEntriesDescriptor: OperationDescriptor = {
  name: "countEntries",
  method: "HEAD",
  path: "/entries",
  response: "none",
};

/**
 * Count entries
 *
 * `HEAD /entries`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function countEntries(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(countEntriesDescriptor, undefined, options);
}
