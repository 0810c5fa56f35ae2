/** @example [1,2] */
export type Point = [number, number];

export interface Shape {
  /** Two numbers and no more */
  closed?: [number, number];
  closedNoMinimum?: [number, string];
  open?: [string, Point, ...unknown[]];
  rest?: [string, ...number[]];
  onlyMinimum?: string[];
  noItems?: unknown[];
  empty?: never[];
  unevaluated?: [string];
}
