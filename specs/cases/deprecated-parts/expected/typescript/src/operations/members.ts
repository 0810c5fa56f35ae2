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
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The members
 * @throws {ApiError} The API answers that the call failed.
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
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
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
