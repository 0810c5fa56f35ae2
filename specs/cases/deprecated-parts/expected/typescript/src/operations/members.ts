import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { header, query } from "../runtime/parameters/places.js";
import { readNothing } from "../runtime/responses/readers.js";
import type {
  ListMembersRequest,
  ListMembersResult,
  Member,
} from "../types.js";

/**
 * List members
 *
 * `GET /members`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The members
 * @throws {ApiError} If the API answers with an error.
 */
export function listMembers(
  client: ApiClient,
  request?: ListMembersRequest,
  options?: CallOptions,
): ApiPromise<ListMembersResult> {
  const operation: OperationDescriptor = {
    name: "listMembers",
    method: "GET",
    path: "/members",
    parameters: [query("page"), query("cursor"), header("X-Old-Key")],
  };
  return callOperation(client, operation, request, options);
}

/**
 * Add a member
 *
 * `POST /members`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 * @deprecated
 */
export function addMember(
  client: ApiClient,
  request: Member,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "addMember",
    method: "POST",
    path: "/members",
    body: json,
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}
