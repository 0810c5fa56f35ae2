import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import type { OriginOf, SpecDocument, NodeAddress } from "./spec-document.ts";

/** Where the author wrote a node of a document. */
export function findOrigin({ originOf }: Pick<SpecDocument, "originOf">, { file, pointer }: NodeAddress): NodeAddress {
  return originOf?.({ file, pointer }) ?? { file, pointer };
}

/** The way back from a document that a stage rewrote: `toRewritten` ends at the document that the stage was given. */
export function extendOrigin(rewritten: SpecDocument, toRewritten: OriginOf): OriginOf {
  return (node) => findOrigin(rewritten, toRewritten(node));
}

/** A place of a document as its author knows it. */
export function restorePlace(place: Place, document: SpecDocument): Place {
  return "pointer" in place ? { ...place, ...findOrigin(document, place) } : place;
}

/** What was found in a document, where its author wrote it. */
export function restorePlaces(diagnostics: readonly Diagnostic[], document: SpecDocument): readonly Diagnostic[] {
  if (document.originOf === undefined) return diagnostics;
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    ...(diagnostic.place && { place: restorePlace(diagnostic.place, document) }),
    ...(diagnostic.related && { related: restorePlace(diagnostic.related, document) }),
  }));
}
