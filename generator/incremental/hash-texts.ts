import { hash } from "node:crypto";

/** Hashes a list of texts. The same characters divided differently have another hash. */
export function hashTexts(texts: readonly string[]): string {
  const lengths = JSON.stringify(texts.map(({ length }) => length));
  return hash("sha256", [lengths, ...texts].join(""), "base64url");
}
