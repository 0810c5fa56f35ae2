import type { Account, Entry, Label } from "./schemas.js";
export * from "./schemas.js";

/** What "getAccount" takes. */
export interface GetAccountRequest {
  id: string;
  before?: string[];
  filter?: {
    min?: string;
  };
}

/** What "updateAccount" takes. */
export interface UpdateAccountRequest {
  id: string;
  /**
   * In cents.
   *
   * @example 12
   */
  balance: string;
  currency?: number;
  name?: string;
  parent?: Account;
  label?: Label;
  limits?: Record<string, string>;
  last?: Entry | string;
  pair?: [string, number];
  level?: 1 | 2;
}

/** What "updateAccount" gives. */
export type UpdateAccountResult = (string | null)[];

/** What "streamEntries" gives. */
export type StreamEntriesResult = AsyncIterable<Entry>;
