import { createYamlLocator } from "./yaml/locate-yaml.ts";
import { createJsonLocator } from "./parse-json.ts";
import { readYamlTree } from "./yaml/parse-yaml.ts";
import type { Locate } from "./parsed.ts";

/** Gives the places of the nodes of a text. Parsing for places is slow: make one locator per text, and only to print. */
export function createLocator(text: string, format: "json" | "yaml"): Locate {
  return format === "json" ? createJsonLocator(text) : createYamlLocator(readYamlTree(text));
}
