import type { components } from "./openapi.js";

export type Setting = components["schemas"]["Setting"];

/** What "Put a setting" gives. */
export type PutSettingResult = string | number | boolean | null;
