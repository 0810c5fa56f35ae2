/** A place that letters reach */
export interface Address {
  /** @example "Oslo" */
  city?: string;
}

export interface Invoice {
  /** Who pays */
  billTo: Address;
  /**
   * Who receives; the payer where it is missing
   *
   * @deprecated
   */
  shipTo?: Address;
}
