import type { Member } from "./schemas.js";
export * from "./schemas.js";

/** What "List members" takes. */
export interface ListMembersRequest {
  /**
   * Use the cursor
   *
   * @deprecated
   */
  page?: number;
  cursor?: string;
  /** @deprecated */
  "X-Old-Key"?: string;
}

/** What "List members" gives. */
export type ListMembersResult = Member[];
