export * from "./schemas.js";

/** The result of "Put a setting". */
export type PutSettingResult = string | number | boolean | null;
