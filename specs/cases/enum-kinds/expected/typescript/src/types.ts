import type { Settings } from "./schemas.js";
export * from "./schemas.js";

/** The request of "Set". */
export interface SetRequest {
  /** @defaultValue 0 */
  level: -1 | 0 | 1;
  ratio?: 0.5 | 1.5;
  body: Settings;
}
