import type { SpecDocument } from "../spec-document.ts";
import { type SourceObject, asText, isObject } from "../../syntax/values.ts";

/** Whether a document is Swagger 2.0. In YAML, an unquoted version is a number. */
export function isSwagger(root: SourceObject): boolean {
  return /^2(?:\.|$)/.test(asText(root["swagger"]) ?? "");
}

/** The version that the author wrote: `Swagger 2.0`, `OpenAPI 3.1`. */
export function nameVersion({ root: { tree }, swagger }: SpecDocument): string {
  if (swagger !== undefined) return "Swagger 2.0";
  const [version = ""] = /^[0-9]+\.[0-9]+/.exec(asText(isObject(tree) ? tree["openapi"] : undefined) ?? "") ?? [];
  return `OpenAPI ${version}`;
}
