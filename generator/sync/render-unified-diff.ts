/** The one door of diff. */
import type { Change } from "./compare.ts";
import { normalizeText } from "./content.ts";

/** Beyond this many changed lines a comparison line by line takes seconds, and nobody reads it line by line. */
const MAX_CHANGED_LINES = 2000;

const CONTEXT = 3;

/** Prints a change the way git does, so that git can apply it. Line endings do not show, as they are no change. */
export async function renderUnifiedDiff({ path, before, after }: Change): Promise<string> {
  const { FILE_HEADERS_ONLY, formatPatch, structuredPatch } = await import("diff");
  const oldName = before === undefined ? "/dev/null" : `a/${path}`;
  const newName = after === undefined ? "/dev/null" : `b/${path}`;
  const oldText = normalizeText(before ?? "");
  const newText = normalizeText(after ?? "");

  const limit = { context: CONTEXT, maxEditLength: MAX_CHANGED_LINES };
  const isOneSided = oldText === "" || newText === "";
  const patch = isOneSided ? undefined : structuredPatch(oldName, newName, oldText, newText, "", "", limit);
  if (patch !== undefined) return formatPatch(patch, FILE_HEADERS_ONLY);

  const removal = structuredPatch(oldName, newName, oldText, "");
  const addition = structuredPatch(oldName, newName, "", newText);
  const [removed] = removal.hunks;
  const [added] = addition.hunks;
  if (removed === undefined || added === undefined) {
    return formatPatch(removed === undefined ? addition : removal, FILE_HEADERS_ONLY);
  }
  const { newStart, newLines } = added;
  const whole = { ...removed, newStart, newLines, lines: [...removed.lines, ...added.lines] };
  return formatPatch({ ...removal, hunks: [whole] }, FILE_HEADERS_ONLY);
}
