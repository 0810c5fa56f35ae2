import { api } from "./api.js";
import type { TheInterfaceThatAdministratorsOfSeveralOrganizationsUseTogetherClientOptions } from "./api.js";
import * as membersOperations from "./operations/members.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type {
  ForgetPermissionAssignmentsRequest,
  ListPermissionAssignmentsOfMembersOfOrganizationsRequest,
  ListPermissionAssignmentsOfMembersOfOrganizationsResult,
} from "./types.js";

/** The Interface That Administrators of Several Organizations Use Together */
export class TheInterfaceThatAdministratorsOfSeveralOrganizationsUseTogetherClient extends ApiClient<TheInterfaceThatAdministratorsOfSeveralOrganizationsUseTogetherClientOptions> {
  constructor(
    options: TheInterfaceThatAdministratorsOfSeveralOrganizationsUseTogetherClientOptions = {},
  ) {
    super(options, api);
  }

  /**
   * `DELETE /organizations/{organizationId}/members/{memberId}/permissions/assignments/history`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  forgetPermissionAssignments(
    request: ForgetPermissionAssignmentsRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return membersOperations.forgetPermissionAssignments(
      this,
      request,
      options,
    );
  }

  /**
   * `GET /organizations/{organizationId}/members/{memberId}/permissions/assignments/history`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns All of them, the newest first.
   * @throws {ApiError} If the API answers with an error.
   */
  listPermissionAssignmentsOfMembersOfOrganizations(
    request: ListPermissionAssignmentsOfMembersOfOrganizationsRequest,
    options?: CallOptions,
  ): ApiPromise<ListPermissionAssignmentsOfMembersOfOrganizationsResult> {
    return membersOperations.listPermissionAssignmentsOfMembersOfOrganizations(
      this,
      request,
      options,
    );
  }
}
