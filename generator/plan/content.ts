import { createHash, hash } from "node:crypto";
import { encodeInParts } from "../syntax/encode-text.ts";

/** Half of SHA-256: short enough for a line of the lock, and still free of collisions. */
const HASH_LENGTH = 32;

/** Enough to distinguish the few states of one input. */
const SHORT_HASH_LENGTH = 12;

/** Normalizes line endings, and drops a byte order mark: a checkout or an editor may have changed them. */
export function normalizeText(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}

/** Decodes UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  return toBuffer(bytes).toString();
}

/**
 * Identifies a content, whatever its line endings. Bytes and their decoded text hash alike; bytes take a fraction of the
 * time.
 */
export function hashContent(content: string | Uint8Array): string {
  if (typeof content !== "string")
    return hash("sha256", normalizeBytes(toBuffer(content)), "hex").slice(0, HASH_LENGTH);
  const digest = createHash("sha256");
  for (const bytes of encodeInParts(normalizeText(content))) digest.update(bytes);
  return digest.digest("hex").slice(0, HASH_LENGTH);
}

/** A hash that is short enough for a line of the lock. */
export function shortenHash(hash: string): string {
  return hash.slice(0, SHORT_HASH_LENGTH);
}

function toBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** `normalizeText` for bytes. */
export function normalizeBytes(content: Buffer): Buffer {
  const hasMark = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
  if (!hasMark && !content.includes("\r\n")) return content;
  // Latin-1 has a character for each byte, and gives each of them back.
  const bytes = (hasMark ? content.subarray(3) : content).toString("latin1");
  return Buffer.from(bytes.replaceAll("\r\n", "\n"), "latin1");
}
