export interface Order {
  /** @example "o-1" */
  id: string;
  lines?: {
    article: string;
    /** @defaultValue 1 */
    count?: number;
  }[];
  gift?: line;
  replaces?: Order;
}

/** @example "o-1" */
export type identifier = string;

export interface line {
  article: string;
  /** @defaultValue 1 */
  count?: number;
}

export interface shipment {
  carrier?: string;
  order?: Order;
  previous?: shipment;
}
