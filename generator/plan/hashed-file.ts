import { hashContent } from "./content.ts";
import type { Fragment } from "./fragments.ts";
import type { PlannedFile } from "./target.ts";

/** A planned file with what tells its text from others, so that nobody behind the plan has to look into it. */
export interface HashedFile extends PlannedFile {
  /** See `hashContent`. */
  readonly hash: string;
  /** Whether planning has read it in the output and found it as it is to be. */
  readonly isFound: boolean;
}

/** Hashes a file, unless the fragment that it was made of is known. */
export function hashFile(file: PlannedFile, fragment?: Fragment): HashedFile {
  if (fragment?.text === file.text) return { ...file, hash: fragment.hash, isFound: fragment.isFound };
  return { ...file, hash: hashContent(file.text), isFound: false };
}
