import type { components } from "./openapi.js";

export type Member = components["schemas"]["Member"];

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
