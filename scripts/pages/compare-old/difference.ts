/** A cell, or a part of a page, that the old tool's page says otherwise than ours. */
export interface Difference {
  readonly page: string;
  /** `request`, `response`, a model's name, or what of the page it is. */
  readonly table: string;
  /** Empty where it is no cell. */
  readonly row: string;
  readonly column: string;
  readonly old: string;
  /** `undefined`: ours has no such row. */
  readonly ours: string | undefined;
}
