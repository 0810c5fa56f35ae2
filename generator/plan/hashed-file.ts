import { hashContent } from "./content.ts";
import type { PlannedFile } from "./planned-file.ts";

/** A planned file as it is written, with what identifies it. */
export interface HashedFile extends Pick<PlannedFile, "path" | "operations"> {
  /** In UTF-8: texts of pages take twice the memory. */
  readonly bytes: Uint8Array;
  /** See `hashContent`. */
  readonly hash: string;
  /** A hash of the part of the document that it depends on. Absent: the hash of the file serves as one. */
  readonly part?: string;
}

export function hashFile({
  text,
  ...file
}: Omit<HashedFile, "bytes" | "hash"> & { readonly text: string }): HashedFile {
  const bytes = Buffer.from(text);
  return { ...file, bytes, hash: hashContent(bytes) };
}
