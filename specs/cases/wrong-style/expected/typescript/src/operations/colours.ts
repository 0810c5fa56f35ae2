import { form } from "../runtime/bodies/form.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { header, path, query } from "../runtime/parameters/places.js";
import { formStyle } from "../runtime/parameters/styles.js";
import { readNothing } from "../runtime/responses/readers.js";
import type { GetColourRequest, PutColourRequest } from "../types.js";

/**
 * Get a colour
 *
 * `GET /colours/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function getColour(
  client: ApiClient,
  request: GetColourRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "getColour",
    method: "GET",
    path: "/colours/{id}",
    parameters: [path("id"), query("mix"), query("range"), header("X-Palette")],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}

/**
 * Put a colour
 *
 * `PUT /colours/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function putColour(
  client: ApiClient,
  request: PutColourRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "putColour",
    method: "PUT",
    path: "/colours/{id}",
    parameters: [path("id")],
    body: {
      ...form,
      isOptional: true,
      fields: { names: { style: formStyle } },
    },
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
