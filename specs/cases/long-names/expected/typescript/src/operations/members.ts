import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type {
  ForgetPermissionAssignmentsRequest,
  ListPermissionAssignmentsOfMembersOfOrganizationsRequest,
  ListPermissionAssignmentsOfMembersOfOrganizationsResult,
} from "../types.js";

const forgetPermissionAssignmentsDescriptor: OperationDescriptor = {
  name: "forgetPermissionAssignments",
  method: "DELETE",
  path: "/organizations/{organizationId}/members/{memberId}/permissions/assignments/history",
  parameters: [
    { in: "path", name: "organizationId" },
    { in: "path", name: "memberId" },
  ],
  response: "none",
};

/**
 * `DELETE /organizations/{organizationId}/members/{memberId}/permissions/assignments/history`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function forgetPermissionAssignments(
  client: ApiClient,
  request: ForgetPermissionAssignmentsRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(forgetPermissionAssignmentsDescriptor, request, options);
}

const listPermissionAssignmentsOfMembersOfOrganizationsDescriptor: OperationDescriptor =
  {
    name: "listPermissionAssignmentsOfMembersOfOrganizations",
    method: "GET",
    path: "/organizations/{organizationId}/members/{memberId}/permissions/assignments/history",
    parameters: [
      { in: "path", name: "organizationId" },
      { in: "path", name: "memberId" },
    ],
  };

/**
 * `GET /organizations/{organizationId}/members/{memberId}/permissions/assignments/history`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns All of them, the newest first.
 * @throws {ApiError} The API answers that the call failed.
 */
export function listPermissionAssignmentsOfMembersOfOrganizations(
  client: ApiClient,
  request: ListPermissionAssignmentsOfMembersOfOrganizationsRequest,
  options?: CallOptions,
): ApiPromise<ListPermissionAssignmentsOfMembersOfOrganizationsResult> {
  return client.call(
    listPermissionAssignmentsOfMembersOfOrganizationsDescriptor,
    request,
    options,
  );
}
