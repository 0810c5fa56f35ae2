import { isUrl } from "../../document/references/reference.ts";

/** Names a spec after its file or the last segment of its URL, without the extension and fit for a folder's name. */
export function nameSource(source: string): string {
  const path = isUrl(source) && URL.canParse(source) ? new URL(source).pathname : source;
  const base = path.split(/[/\\]/).findLast((segment) => segment !== "") ?? "";
  const name = base.replace(/\.(?:json|ya?ml)$/i, "").replace(/[^\p{L}\p{N}._-]+/gu, "-");
  return name.replace(/^[.-]+/, "") || "openapi";
}
