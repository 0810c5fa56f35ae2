import type { Label } from "./schemas.js";
export * from "./schemas.js";

/** The result of "Put labels". */
export interface PutLabelsResult {
  [key: string]: Label;
}
