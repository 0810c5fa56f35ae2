import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path } from "../runtime/parameters/places.js";
import { readNothing } from "../runtime/responses/readers.js";
import type {
  ForgetPermissionAssignmentsRequest,
  ListPermissionAssignmentsOfMembersOfOrganizationsRequest,
  ListPermissionAssignmentsOfMembersOfOrganizationsResult,
} from "../types.js";

/**
 * `DELETE /organizations/{organizationId}/members/{memberId}/permissions/assignments/history`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @throws {ApiError} If the API answers with an error.
 */
export function forgetPermissionAssignments(
  client: ApiClient,
  request: ForgetPermissionAssignmentsRequest,
  options?: CallOptions,
): ApiPromise<void> {
  const operation: OperationDescriptor = {
    name: "forgetPermissionAssignments",
    method: "DELETE",
    path: "/organizations/{organizationId}/members/{memberId}/permissions/assignments/history",
    parameters: [path("organizationId"), path("memberId")],
    response: readNothing,
  };
  return callOperation(client, operation, request, options);
}

/**
 * `GET /organizations/{organizationId}/members/{memberId}/permissions/assignments/history`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns All of them, the newest first.
 * @throws {ApiError} If the API answers with an error.
 */
export function listPermissionAssignmentsOfMembersOfOrganizations(
  client: ApiClient,
  request: ListPermissionAssignmentsOfMembersOfOrganizationsRequest,
  options?: CallOptions,
): ApiPromise<ListPermissionAssignmentsOfMembersOfOrganizationsResult> {
  const operation: OperationDescriptor = {
    name: "listPermissionAssignmentsOfMembersOfOrganizations",
    method: "GET",
    path: "/organizations/{organizationId}/members/{memberId}/permissions/assignments/history",
    parameters: [path("organizationId"), path("memberId")],
  };
  return callOperation(client, operation, request, options);
}
