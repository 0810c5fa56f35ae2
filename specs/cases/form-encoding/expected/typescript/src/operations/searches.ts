import { form } from "../runtime/bodies/form.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { reservedInQuery } from "../runtime/parameters/reserved.js";
import {
  deepObject,
  formStyle,
  pipeDelimited,
} from "../runtime/parameters/styles.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { SearchRequest } from "../types.js";

/**
 * Search
 *
 * `POST /searches`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function search(
  client: ApiClient,
  request: SearchRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "search",
    method: "POST",
    path: "/searches",
    body: {
      ...form,
      fields: {
        callback: { style: formStyle, encode: reservedInQuery },
        ids: { style: formStyle, explode: false },
        range: { style: deepObject },
        sort: { contentType: "application/json" },
        words: { style: pipeDelimited },
      },
    },
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
