import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type {
  ListMembersRequest,
  ListMembersResult,
  Member,
} from "../types.js";

const listMembersDescriptor: OperationDescriptor = {
  name: "listMembers",
  method: "GET",
  path: "/members",
  parameters: [
    { in: "query", name: "page" },
    { in: "query", name: "cursor" },
    { in: "header", name: "X-Old-Key" },
  ],
};

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
  return client.call(listMembersDescriptor, request, options);
}

const addMemberDescriptor: OperationDescriptor = {
  name: "addMember",
  method: "POST",
  path: "/members",
  body: { mediaType: "application/json" },
  response: "none",
};

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
  return client.call(addMemberDescriptor, request, options);
}
