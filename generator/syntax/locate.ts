import { createYamlLocator } from "./yaml/locate-yaml.ts";
import { createJsonLocator } from "./parse-json.ts";
import { readYamlTree } from "./yaml/parse-yaml.ts";
import type { Locate } from "./parsed.ts";

/**
 * Creates a locator for the nodes of a text. It parses the text with positions, which is slow: create one per text, and
 * only to print diagnostics.
 */
export function createLocator(text: string, format: "json" | "yaml"): Locate {
  return format === "json" ? createJsonLocator(text) : createYamlLocator(readYamlTree(text));
}
