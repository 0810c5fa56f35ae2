import type { Label } from "./schemas.js";
export * from "./schemas.js";

/** What "Put labels" gives. */
export interface PutLabelsResult {
  [key: string]: Label;
}
