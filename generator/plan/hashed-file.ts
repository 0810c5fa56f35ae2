import { hashContent } from "./content.ts";
import type { PlannedFile } from "./planned-file.ts";

/** A planned file as bytes, with its hashes. */
export interface HashedFile extends Pick<PlannedFile, "path" | "operations"> {
  /** UTF-8. As a text, a page would take twice the memory. */
  readonly bytes: Uint8Array;
  /** See `hashContent`. */
  readonly hash: string;
  /** The hash of the part of the document that it depends on. Absent: the hash of the file is used. */
  readonly part?: string;
}

export function hashFile({
  text,
  ...file
}: Omit<HashedFile, "bytes" | "hash"> & { readonly text: string }): HashedFile {
  const bytes = Buffer.from(text);
  return { ...file, bytes, hash: hashContent(bytes) };
}
