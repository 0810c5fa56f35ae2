/** - `"b"`: The second */
export type ByValue = "a" | "b" | (string & {});

/** The values of {@link ByValue}. */
export const ByValue = {
  Alpha: "a",
  Beta: "b",
} as const;

export type Odd =
  "" | " " | "+1" | "-1" | "*" | "a b" | "A" | "ünï" | "1" | (string & {});

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

export interface Order {
  state?: State;
  priority?: Priority;
  byValue?: ByValue;
  odd?: Odd;
  /**
   * - `"N"`: Just made
   * - `"P"`: Paid for
   */
  states?: ("N" | "P" | (string & {}))[];
  /** - `"x"`: The first */
  short?: "x" | "y" | "z" | (string & {});
}

export type Priority = 0 | 1 | 2;

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
export type State = "N" | "P" | "D";

/** The values of {@link State}. */
export const State = {
  New: "N",
  Paid: "P",
  Delivered: "D",
} as const;
