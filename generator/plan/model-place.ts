import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import type { Pointer } from "../model/model.ts";

// Targets do not know files: their pointers are into the normalized document.
const NORMALIZED = "";

/** The place of a diagnostic of a target. */
export function placeInModel(pointer: Pointer): Place {
  return { file: NORMALIZED, pointer };
}

/** Maps the places of targets' diagnostics to the author's text. */
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
