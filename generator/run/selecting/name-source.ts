import { isUrl } from "../../document/references/reference.ts";

/** Names a spec after its file or the last segment of its URL. The name has no extension, and is valid for a folder. */
export function nameSource(source: string): string {
  const path = isUrl(source) && URL.canParse(source) ? new URL(source).pathname : source;
  const base = path.split(/[/\\]/).findLast((segment) => segment !== "") ?? "";
  const name = base.replace(/\.(?:json|ya?ml)$/i, "").replace(/[^\p{L}\p{N}._-]+/gu, "-");
  return name.replace(/^[.-]+/, "") || "openapi";
}
