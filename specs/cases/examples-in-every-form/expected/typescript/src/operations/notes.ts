import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { header, path, query } from "../runtime/parameters/places.js";
import type { PutNoteRequest, PutNoteResult } from "../types.js";

/**
 * Put a note
 *
 * `PUT /notes/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The note, as it was written down
 * @throws {ApiError} If the API answers with an error.
 */
export function putNote(
  client: ApiClient,
  request: PutNoteRequest,
  options?: CallOptions,
): ApiPromise<PutNoteResult> {
  const operation: OperationDescriptor = {
    name: "putNote",
    method: "PUT",
    path: "/notes/{id}",
    parameters: [
      path("id"),
      query("tags", { required: true }),
      query("lang", { required: true }),
      header("X-Mark", { required: true }),
    ],
    body: json,
  };
  return callOperation(client, operation, request, options);
}
