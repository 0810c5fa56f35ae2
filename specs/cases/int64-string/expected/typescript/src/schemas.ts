export interface Account {
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
  limits?: {
    [key: string]: string;
  };
  last?: Entry | string;
  pair?: [string, number];
  level?: 1 | 2;
}

export interface Entry {
  label?: Label;
  amount?: string;
  count?: number;
  totals?: {
    all?: number;
  } & {
    [key: string]: string | number;
  };
}

export interface Label {
  text?: string;
}
