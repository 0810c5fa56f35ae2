import { printJson } from "../../../printing/json-text.ts";
import type { JsonObject } from "../../../model/model.ts";
import type { Navigation } from "./navigation.ts";

/** `sidebar.json`: titles, addresses on the site and what is below them. Addresses begin with `base` and have no extension. */
export function printSidebar(editions: readonly Navigation[], base: string): string {
  return `${printJson(editions.map((edition) => toEntry(edition, base)))}\n`;
}

function toEntry({ title, path, children }: Navigation, base: string): JsonObject {
  return {
    title,
    ...(path !== undefined && { path: base + path.replace(/(?:(?<=^|\/)index)?\.md$/, "") }),
    ...(children.length > 0 && { children: children.map((child) => toEntry(child, base)) }),
  };
}
