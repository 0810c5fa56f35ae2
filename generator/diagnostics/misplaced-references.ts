import { error, warning } from "./catalogue-entry.ts";

/** Diagnostics of references in places where OpenAPI allows none. */
export const misplacedReferences = {
  "misplaced-reference": warning(
    (p: { count: number; fields: readonly (readonly [field: string, count: number])[] }) =>
      `\`$ref\` is resolved in ${p.count} ${p.count === 1 ? "place" : "places"} where OpenAPI does not define it: ${listFields(p.fields)}.`,
    () => "Other tools may not resolve it. Bundle the document before you use it with them.",
  ),
  "dangling-reference": warning(
    (p: { reference: string; others: number }) =>
      `${p.reference} does not exist: the \`$ref\` in this extension stays as it is${p.others === 0 ? "" : ` (and ${p.others} more)`}.`,
  ),
  "too-large": error(
    () => "This document is too large once its references are expanded.",
    () => "Refer to whole schemas, parameters and responses instead of their parts: those are not expanded.",
  ),
};

const MOST_FIELDS = 8;

/** Lists the most frequent fields and objects with their counts. */
function listFields(fields: readonly (readonly [field: string, count: number])[]): string {
  const named = fields.slice(0, MOST_FIELDS).map(([field, count]) => `${field} (${count})`);
  const others = fields.slice(MOST_FIELDS).reduce((sum, [, count]) => sum + count, 0);
  return [...named, ...(others === 0 ? [] : [`others (${others})`])].join(", ");
}
