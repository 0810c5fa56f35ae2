import type { Place } from "../diagnostics/diagnostic.ts";

/** A part of the configuration from another file: `{ "$file": "labels.json" }`. */
export interface IncludedFile {
  /** The pointer of the part in the configuration. */
  readonly pointer: string;
  /** The file's name as shown to the user. */
  readonly file: string;
}

/** Maps the place of a setting to the file that contains it. */
export function placeSetting(place: Place, files: readonly IncludedFile[]): Place {
  if (!("pointer" in place)) return place;
  const { pointer } = place;
  const included = files.find((each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`));
  return included ? { ...place, file: included.file, pointer: pointer.slice(included.pointer.length) } : place;
}
