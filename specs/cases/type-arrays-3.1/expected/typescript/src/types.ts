export * from "./schemas.js";

/** What "Put a setting" gives. */
export type PutSettingResult = string | number | boolean | null;
