import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import type { NormalizedDocument } from "../document/normalizing/normalized-document.ts";
import { listVisibleOperations } from "../model/operations/visible-operations.ts";

/** Output of no operations would remove all that there was: more likely is a mistake in the document or its settings. */
export function refuseEmptyModel({ root, origin }: NormalizedDocument): Outcome<never> {
  const hidden = listVisibleOperations(root, []).length;
  const place = { ...origin("/paths"), at: "key" as const };
  return { diagnostics: [createDiagnostic("no-operations", { hidden }, place)] };
}
