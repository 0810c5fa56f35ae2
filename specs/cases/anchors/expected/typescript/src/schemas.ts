export interface Order {
  /** @example "o-1" */
  id: string;
  lines?: {
    article: string;
    /** @defaultValue 1 */
    count?: number;
  }[];
  gift?: Line;
  replaces?: Order;
}

/** @example "o-1" */
export type Identifier = string;

export interface Line {
  article: string;
  /** @defaultValue 1 */
  count?: number;
}

export interface Shipment {
  carrier?: string;
  order?: Order;
  previous?: Shipment;
}
