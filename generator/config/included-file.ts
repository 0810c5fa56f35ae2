import type { Place } from "../diagnostics/diagnostic.ts";

/** A part of the configuration that is in a file of its own: `{ "$file": "labels.json" }`. */
export interface IncludedFile {
  /** Of the part, in the configuration. */
  readonly pointer: string;
  /** As the user would name it. */
  readonly file: string;
}

/** The place of a setting in the file that it is written in. */
export function placeSetting(place: Place, files: readonly IncludedFile[]): Place {
  if (!("pointer" in place)) return place;
  const { pointer } = place;
  const included = files.find((each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`));
  return included ? { ...place, file: included.file, pointer: pointer.slice(included.pointer.length) } : place;
}
