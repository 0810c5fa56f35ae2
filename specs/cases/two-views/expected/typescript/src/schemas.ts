export interface Address {
  /** @example "Paris" */
  city?: string;
}

export interface Buyer {
  /** @example "Ada" */
  name: string;
  address?: Address;
}

export interface BuyerInput {
  /** @example "Ada" */
  name: string;
  /** @example "1234" */
  pin: string;
  address?: Address;
}

export type Gift = Line & {
  card: string;
  id: unknown;
};

export type GiftInput = LineInput & {
  card: string;
};

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

/** @example {"id":"l1","product":"Tea","wrapping":{"color":"red","cost":2}} */
export interface LineInput {
  product: string;
  gift?: LineInput;
  wrapping?: {
    color?: string;
  };
}

export interface Order {
  readonly id: string;
  lines: Line[];
  buyer?: Buyer;
}

export interface OrderInput {
  lines: LineInput[];
  buyer?: BuyerInput;
}
