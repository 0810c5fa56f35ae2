import type { components } from "./openapi.js";

export type PermissionAssignmentOfMember =
  components["schemas"]["PermissionAssignmentOfMember"];

export type StateOfAPermissionAssignmentInTheHistoryOfAnOrganizationsMember =
  components["schemas"]["StateOfAPermissionAssignmentInTheHistoryOfAnOrganizationsMember"];

/** The values of {@link StateOfAPermissionAssignmentInTheHistoryOfAnOrganizationsMember}. */
export const StateOfAPermissionAssignmentInTheHistoryOfAnOrganizationsMember = {
  granted: "granted",
  withdrawn: "withdrawn",
} as const;

/** What "forgetPermissionAssignments" takes. */
export interface ForgetPermissionAssignmentsRequest {
  organizationId: string;
  memberId: string;
}

/** What "listPermissionAssignmentsOfMembersOfOrganizations" takes. */
export interface ListPermissionAssignmentsOfMembersOfOrganizationsRequest {
  organizationId: string;
  memberId: string;
}

/** What "listPermissionAssignmentsOfMembersOfOrganizations" gives. */
export type ListPermissionAssignmentsOfMembersOfOrganizationsResult =
  PermissionAssignmentOfMember[];
