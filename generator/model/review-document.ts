import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import type { NormalizedDocument } from "../document/normalized-document.ts";
import type { ModelOptions } from "./build-model.ts";
import { findExampleMismatches } from "./example-mismatches.ts";
import type { ApiModel } from "./model.ts";
import { findUnsupportedFields } from "./unsupported-fields.ts";
import { listVisibleOperations } from "./visible-operations.ts";

/** What of a document its model does not say, and what in it contradicts itself: warnings. */
export function reviewDocument(
  { root, origin }: NormalizedDocument,
  model: ApiModel,
  { hidden }: ModelOptions,
): Diagnostic[] {
  const fields = findUnsupportedFields(root, listVisibleOperations(root, hidden));
  return [
    ...fields.map(({ field, members: [first = "", ...others] }) =>
      createDiagnostic("unsupported-field", { field, others: others.length }, atKey(origin(first))),
    ),
    ...findExampleMismatches(model).map(({ pointer, reason }) =>
      createDiagnostic("example-mismatch", { reason }, origin(pointer)),
    ),
  ];
}

/** The value of a member may be long. */
function atKey(place: Place): Place {
  return "pointer" in place ? { ...place, at: "key" } : place;
}
