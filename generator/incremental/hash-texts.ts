import { hash } from "node:crypto";

/** Hashes a list of texts. Lists that only concatenate to the same text have different hashes. */
export function hashTexts(texts: readonly string[]): string {
  const lengths = JSON.stringify(texts.map(({ length }) => length));
  return hash("sha256", [lengths, ...texts].join(""), "base64url");
}
