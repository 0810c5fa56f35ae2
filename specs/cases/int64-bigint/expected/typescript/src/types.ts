import type { Account, Entry, Label } from "./schemas.js";
export * from "./schemas.js";

/** What "getAccount" takes. */
export interface GetAccountRequest {
  id: bigint;
  before?: bigint[];
  filter?: {
    min?: bigint;
  };
}

/** What "updateAccount" takes. */
export interface UpdateAccountRequest {
  id: bigint;
  /**
   * In cents.
   *
   * @example 12
   */
  balance: bigint;
  currency?: number;
  name?: string;
  parent?: Account;
  label?: Label;
  limits?: Record<string, bigint>;
  last?: Entry | string;
  pair?: [bigint, number];
  level?: 1 | 2;
}

/** What "updateAccount" gives. */
export type UpdateAccountResult = (bigint | null)[];

/** What "streamEntries" gives. */
export type StreamEntriesResult = AsyncIterable<Entry>;
