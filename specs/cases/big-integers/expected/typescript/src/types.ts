import type { Snowflake } from "./schemas.js";
export * from "./schemas.js";

/** The request of "replaceSnowflake". */
export interface ReplaceSnowflakeRequest {
  /** @example 9007199254740993 */
  id: number;
  /** @defaultValue -9007199254740993 */
  after?: number;
  /**
   * - `1`
   * - `9007199254740993`: The odd one
   * - `18446744073709551615`
   */
  shard?: number;
  body: Snowflake;
}
