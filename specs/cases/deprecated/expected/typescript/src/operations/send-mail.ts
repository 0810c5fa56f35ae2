import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { query } from "../runtime/parameters/places.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { SendMailRequest } from "../types.js";

/**
 * Send a mail
 *
 * `POST /send-mail`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function sendMail(
  client: ApiClient,
  request: SendMailRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "sendMail",
    method: "POST",
    path: "/send-mail",
    parameters: [query("fast")],
    body: json,
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
