import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import type { NormalizedDocument } from "../document/normalizing/normalized-document.ts";
import { listVisibleOperations } from "../model/operations/visible-operations.ts";

/**
 * Reports a document without visible operations. Its output would remove all files, and the document or its settings
 * are probably wrong.
 */
export function refuseEmptyModel({ root, origin }: NormalizedDocument): Outcome<never> {
  const hidden = listVisibleOperations(root, []).length;
  const place = { ...origin("/paths"), at: "key" as const };
  return { diagnostics: [createDiagnostic("no-operations", { hidden }, place)] };
}
