import { hashContent } from "./content.ts";
import type { Fragment } from "./fragments.ts";
import type { PlannedFile } from "./target.ts";

/** A planned file as it is written, with what tells it from others, so that nobody behind the plan has to look into it. */
export interface HashedFile extends Omit<PlannedFile, "text"> {
  /** In UTF-8: texts of pages take twice the memory. */
  readonly bytes: Uint8Array;
  /** See `hashContent`. */
  readonly hash: string;
  /** Whether planning has read it in the output and found it as it is to be. */
  readonly isFound: boolean;
}

/** Encodes and hashes a file, unless the fragment that it is made of is known. */
export function hashFile({ text, ...file }: PlannedFile, fragment?: Fragment): HashedFile {
  if (fragment?.bytes === text) return { ...file, bytes: text, hash: fragment.hash, isFound: fragment.isFound };
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  return { ...file, bytes, hash: hashContent(bytes), isFound: false };
}
