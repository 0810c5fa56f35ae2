export * from "./api.js";
export * from "./client.js";
export * from "./operations/identity-sources.js";
export * from "./runtime/index.js";
export * from "./types.js";
