import { hash } from "node:crypto";

/** A hash of texts: that of others is another one, and so is that of the same texts cut elsewhere. */
export function hashTexts(texts: readonly string[]): string {
  const lengths = JSON.stringify(texts.map(({ length }) => length));
  return hash("sha256", [lengths, ...texts].join(""), "base64url");
}
