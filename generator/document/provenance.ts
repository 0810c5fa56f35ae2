import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import type { OriginOf, SpecDocument, NodeAddress } from "./spec-document.ts";

/** Finds where the author wrote a node of a document. */
export function findOrigin({ originOf }: Pick<SpecDocument, "originOf">, { file, pointer }: NodeAddress): NodeAddress {
  return originOf?.({ file, pointer }) ?? { file, pointer };
}

/** Extends the origins of a document by one rewrite. `toRewritten` maps nodes to the document before that rewrite. */
export function extendOrigin(rewritten: SpecDocument, toRewritten: OriginOf): OriginOf {
  return (node) => findOrigin(rewritten, toRewritten(node));
}

/** Maps a place in a document to the author's text. */
export function restorePlace(place: Place, document: SpecDocument): Place {
  return "pointer" in place ? { ...place, ...findOrigin(document, place) } : place;
}

/** Maps all places of diagnostics to the author's text. */
export function restorePlaces(diagnostics: readonly Diagnostic[], document: SpecDocument): readonly Diagnostic[] {
  if (document.originOf === undefined) return diagnostics;
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    ...(diagnostic.place && { place: restorePlace(diagnostic.place, document) }),
    ...(diagnostic.related && { related: restorePlace(diagnostic.related, document) }),
  }));
}
