import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import type { Pointer } from "../model/model.ts";

// A target knows no files: pointers of the model are pointers into the normalized document.
const NORMALIZED = "";

/** Where a diagnostic of a target points. */
export function placeInModel(pointer: Pointer): Place {
  return { file: NORMALIZED, pointer };
}

/** Leads the diagnostics of targets to what the author wrote. */
export function restoreOrigins(
  diagnostics: readonly Diagnostic[],
  origin: (pointer: Pointer) => Place,
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { place } = diagnostic;
    if (place === undefined || !("pointer" in place) || place.file !== NORMALIZED) return diagnostic;
    return { ...diagnostic, place: origin(place.pointer) };
  });
}
