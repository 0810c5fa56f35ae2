import type { components } from "./openapi.js";

/**
 * What it is.
 *
 * - `9007199254740992`
 * - `9007199254740993`
 */
export type Kind = components["schemas"]["Kind"];

export type Snowflake = components["schemas"]["Snowflake"];

/** What "replaceSnowflake" takes. */
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
