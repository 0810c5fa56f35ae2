export interface Basket {
  items: item[];
  voucher?: voucher;
  budget?: Money;
  owner?: Customer;
}

export interface Customer {
  name?: string;
}

export interface Money {
  amount: amount;
  /** @example "EUR" */
  currency: string;
}

/** @example "1.00" */
export type amount = string;

export interface item {
  article: string;
  price?: Money;
  parts?: item[];
}

export type voucher = string;
