import { isError, type Diagnostic, type Place } from "./diagnostic.ts";

/** Merges equal warnings into one at the first of their places. Errors are not merged, as each one must be fixed. */
export function groupWarnings(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const groups = new Map<string, { readonly first: Diagnostic; readonly others: Place[] }>();
  diagnostics.forEach((diagnostic, index) => {
    const { code, message, hint, place } = diagnostic;
    const key = isError(diagnostic) ? String(index) : JSON.stringify([code, message, hint]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: diagnostic, others: [...(diagnostic.others ?? [])] });
    else group.others.push(...(place ? [place] : []), ...(diagnostic.others ?? []));
  });
  return Array.from(groups.values(), ({ first, others }) => (others.length === 0 ? first : { ...first, others }));
}
