import type { Account, Entry, Label } from "./schemas.js";
export * from "./schemas.js";

/** The request of "getAccount". */
export interface GetAccountRequest {
  id: string;
  before?: string[];
  filter?: {
    min?: string;
  };
}

/** The request of "updateAccount". */
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

/** The result of "updateAccount". */
export type UpdateAccountResult = (string | null)[];

/** The result of "streamEntries". */
export type StreamEntriesResult = AsyncIterable<Entry>;
