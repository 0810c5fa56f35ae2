import type { Account, Entry, Label } from "./schemas.js";
export * from "./schemas.js";

/** The request of "getAccount". */
export interface GetAccountRequest {
  id: bigint;
  before?: bigint[];
  filter?: {
    min?: bigint;
  };
}

/** The request of "updateAccount". */
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

/** The result of "updateAccount". */
export type UpdateAccountResult = (bigint | null)[];

/** The result of "streamEntries". */
export type StreamEntriesResult = AsyncIterable<Entry>;
