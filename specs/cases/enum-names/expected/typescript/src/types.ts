import type { components } from "./openapi.js";

/** - `"b"`: The second */
export type ByValue = components["schemas"]["ByValue"];

/** The values of {@link ByValue}. */
export const ByValue = {
  Alpha: "a",
  Beta: "b",
} as const;

export type Odd = components["schemas"]["Odd"];

/** The values of {@link Odd}. */
export const Odd = {
  "": "",
  " ": " ",
  "+1": "+1",
  "-1": "-1",
  "*": "*",
  "a b": "a b",
  A: "A",
  ünï: "ünï",
  "1": "1",
} as const;

export type Order = components["schemas"]["Order"];

export type Priority = components["schemas"]["Priority"];

/** The values of {@link Priority}. */
export const Priority = {
  Low: 0,
  Normal: 1,
  High: 2,
} as const;

/**
 * - `"N"`: Just made
 * - `"P"`: Paid for
 * - `"D"`: At its place
 */
export type State = components["schemas"]["State"];

/** The values of {@link State}. */
export const State = {
  New: "N",
  Paid: "P",
  Delivered: "D",
} as const;

/** What "List orders" takes. */
export interface ListOrdersRequest {
  state?: State;
  /**
   * What to sort by
   *
   * - `"asc"`: Smallest first
   * - `"desc"`: Largest first
   *
   * @defaultValue "asc"
   */
  sort?: "asc" | "desc";
  priority?: Priority[];
}
