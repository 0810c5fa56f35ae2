import { createJsonLocator } from "./parse-json.ts";
import type { Locate } from "./parsed.ts";

/** Gives the places of the nodes of a text. Parsing for places is slow: make one locator per text, and only to print. */
export async function createLocator(text: string, format: "json" | "yaml"): Promise<Locate> {
  if (format === "json") return createJsonLocator(text);
  const { createYamlLocator } = await import("./locate-yaml.ts");
  return createYamlLocator(text);
}
