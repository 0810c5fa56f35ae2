import type { components } from "./openapi.js";

/** How much */
export type Level = components["schemas"]["Level"];

export type Settings = components["schemas"]["Settings"];

/** What "Set" takes. */
export interface SetRequest {
  /** @defaultValue 0 */
  level: -1 | 0 | 1;
  ratio?: 0.5 | 1.5;
  body: Settings;
}
