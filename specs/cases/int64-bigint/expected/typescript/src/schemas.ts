export interface Account {
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
  limits?: {
    [key: string]: bigint;
  };
  last?: Entry | string;
  pair?: [bigint, number];
  level?: 1 | 2;
}

export interface Entry {
  label?: Label;
  amount?: bigint;
  count?: number;
  totals?: {
    all?: number;
  } & {
    [key: string]: bigint | number;
  };
}

export interface Label {
  text?: string;
}
