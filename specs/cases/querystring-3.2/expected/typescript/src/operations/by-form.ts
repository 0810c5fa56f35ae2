import { toFormText } from "../runtime/bodies/form.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { queryString } from "../runtime/parameters/places.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { FindByFormRequest } from "../types.js";

/**
 * Find by a form
 *
 * `GET /by-form`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function findByForm(
  client: ApiClient,
  request: FindByFormRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "findByForm",
    method: "GET",
    path: "/by-form",
    parameters: [
      queryString("search", { required: true, content: toFormText }),
    ],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
