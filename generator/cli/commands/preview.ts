import { defineCommand } from "../command.ts";
import { planFlags } from "../parsing/flags.ts";

/** Serves the pages as a site on the loopback address, and follows changes until it is interrupted. */
export const preview = defineCommand({
  name: "preview",
  description: "Serve the pages as a site on the loopback address, and follow changes",
  operands: "[spec..]",
  flags: {
    config: planFlags.config,
    "method-case": planFlags["method-case"],
    locale: planFlags.locale,
    "allow-outside-references": planFlags["allow-outside-references"],
    port: { type: "number", requiresArg: true, description: "Port of the site  [default: 5173, or the next free one]" },
  },
  run: async (request, context) => (await import("../preview/serve-preview.ts")).servePreview(request, context),
});
