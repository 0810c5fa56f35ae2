export interface Basket {
  items: Item[];
  voucher?: Voucher;
  budget?: Money;
  owner?: Customer;
}

export interface Customer {
  name?: string;
}

export interface Money {
  amount: Amount;
  /** @example "EUR" */
  currency: string;
}

/** @example "1.00" */
export type Amount = string;

export interface Item {
  article: string;
  price?: Money;
  parts?: Item[];
}

export type Voucher = string;
