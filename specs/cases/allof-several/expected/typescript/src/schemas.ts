export interface Audited {
  by?: string;
}

export type Nested = OrderInput & {
  note?: string;
} & Audited;

/** An order, with its siblings beside allOf */
export type Order = Nested & {
  id: string;
  /** Narrower than in the input */
  item?: string;
  by: unknown;
};

export interface OrderInput {
  item: string;
  /** @defaultValue 1 */
  quantity?: number;
  /** Both limits hold */
  code?: string;
}
