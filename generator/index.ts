/** What `import … from "specloom"` gives, for a configuration that is a program. */
export { defineConfig } from "./config/config.ts";
export type { ConfigFile, EnvelopeConfig, SpecConfig } from "./config/config.ts";
