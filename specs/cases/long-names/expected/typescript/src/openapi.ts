// prettier-ignore
export interface components {
    schemas: {
        PermissionAssignmentOfMember: {
            state?: components["schemas"]["StateOfAPermissionAssignmentInTheHistoryOfAnOrganizationsMember"];
        };
        /** @enum {string} */
        StateOfAPermissionAssignmentInTheHistoryOfAnOrganizationsMember: "granted" | "withdrawn";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
