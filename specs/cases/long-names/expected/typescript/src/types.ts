import type { PermissionAssignmentOfMember } from "./schemas.js";
export * from "./schemas.js";

/** The request of "forgetPermissionAssignments". */
export interface ForgetPermissionAssignmentsRequest {
  organizationId: string;
  memberId: string;
}

/** The request of "listPermissionAssignmentsOfMembersOfOrganizations". */
export interface ListPermissionAssignmentsOfMembersOfOrganizationsRequest {
  organizationId: string;
  memberId: string;
}

/** The result of "listPermissionAssignmentsOfMembersOfOrganizations". */
export type ListPermissionAssignmentsOfMembersOfOrganizationsResult =
  PermissionAssignmentOfMember[];
