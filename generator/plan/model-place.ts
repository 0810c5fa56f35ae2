import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import type { Pointer } from "../model/model.ts";

// A target knows no files: pointers of the model are pointers into the normalized document.
const NORMALIZED = "";

/** Where a diagnostic of a target points. */
export function placeInModel(pointer: Pointer): Place {
  return { file: NORMALIZED, pointer };
}

/** Points the diagnostics of targets at what the author wrote. */
export function restoreOrigins(
  diagnostics: readonly Diagnostic[],
  origin: (pointer: Pointer) => Place,
): readonly Diagnostic[] {
  const restore = (place: Place): Place =>
    "pointer" in place && place.file === NORMALIZED ? origin(place.pointer) : place;
  return diagnostics.map(({ place, related, ...diagnostic }) => ({
    ...diagnostic,
    ...(place && { place: restore(place) }),
    ...(related && { related: restore(related) }),
  }));
}
