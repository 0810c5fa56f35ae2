/** What "List users" gives. */
export type ListUsersResult = string[];
