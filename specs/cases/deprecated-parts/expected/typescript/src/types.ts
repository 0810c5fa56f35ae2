import type { Member } from "./schemas.js";
export * from "./schemas.js";

/** The request of "List members". */
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

/** The result of "List members". */
export type ListMembersResult = Member[];
