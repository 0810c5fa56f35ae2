/**
 * What it is.
 *
 * - `9007199254740992`
 * - `9007199254740993`
 */
export type Kind = number;

export interface Snowflake {
  /** @example 9007199254740995 */
  id: number;
  kind: Kind;
  parent?: number | null;
  /** - `9007199254740993` */
  version?: number;
  /**
   * - `9007199254740993`
   * - `9007199254740995`
   */
  sizes?: number[];
  /** - `18446744073709551615` */
  choice?: number | string;
  /** @defaultValue 0.12345678901234568 */
  floats?: number;
}
