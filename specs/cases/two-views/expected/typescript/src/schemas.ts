export interface Address {
  /** @example "Paris" */
  city?: string;
}

export interface Buyer {
  /** @example "Ada" */
  name: string;
  /** @example "1234" */
  pin: string;
  address?: Address;
}

/** @example {"id":"l1","product":"Tea","wrapping":{"color":"red","cost":2}} */
export interface Line {
  readonly id: string;
  product: string;
  gift?: Line;
  wrapping?: {
    color?: string;
    readonly cost?: number;
  };
}

export interface Order {
  readonly id: string;
  lines: Line[];
  buyer?: Buyer;
}
