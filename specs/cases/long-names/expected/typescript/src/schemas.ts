export interface PermissionAssignmentOfMember {
  state?: StateOfAPermissionAssignmentInTheHistoryOfAnOrganizationsMember;
}

export type StateOfAPermissionAssignmentInTheHistoryOfAnOrganizationsMember =
  "granted" | "withdrawn" | (string & {});

/** The values of {@link StateOfAPermissionAssignmentInTheHistoryOfAnOrganizationsMember}. */
export const StateOfAPermissionAssignmentInTheHistoryOfAnOrganizationsMember = {
  granted: "granted",
  withdrawn: "withdrawn",
} as const;
