import type { PermissionAssignmentOfMember } from "./schemas.js";
export * from "./schemas.js";

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
