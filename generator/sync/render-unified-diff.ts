/** The one door of diff. */
import type { StructuredPatchHunk } from "diff";
import { decodeText, normalizeText } from "../plan/content.ts";
import type { Change } from "./change.ts";

/** Above this many changed lines, a diff takes seconds and is too long to read. */
const MAX_CHANGED_LINES = 2000;

const CONTEXT = 3;

/** Prints a change as a diff that git can apply. Line endings are ignored. */
export async function renderUnifiedDiff({ path, before, after }: Change): Promise<string> {
  const { formatPatch, OMIT_HEADERS } = await import("diff");
  // Without a tab behind it, `patch` would cut a name at its first space.
  const end = path.includes(" ") ? "\t" : "";
  const oldName = before === undefined ? "/dev/null" : `a/${path}${end}`;
  const newName = after === undefined ? "/dev/null" : `b/${path}${end}`;
  const hunks = await listHunks(normalizeBytes(before), normalizeBytes(after?.bytes));
  const patch = { oldFileName: oldName, newFileName: newName, oldHeader: undefined, newHeader: undefined, hunks };
  return `--- ${oldName}\n+++ ${newName}\n${formatPatch(patch, OMIT_HEADERS)}`;
}

async function listHunks(before: string, after: string): Promise<StructuredPatchHunk[]> {
  const { structuredPatch } = await import("diff");
  const limit = { context: CONTEXT, maxEditLength: MAX_CHANGED_LINES };
  const isOneSided = before === "" || after === "";
  const patch = isOneSided ? undefined : structuredPatch("", "", before, after, "", "", limit);
  if (patch !== undefined) return patch.hunks;

  const [removed] = structuredPatch("", "", before, "").hunks;
  const [added] = structuredPatch("", "", "", after).hunks;
  if (removed === undefined || added === undefined) return [removed ?? added].filter((hunk) => hunk !== undefined);
  const { newStart, newLines } = added;
  return [{ ...removed, newStart, newLines, lines: [...removed.lines, ...added.lines] }];
}

function normalizeBytes(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? "" : normalizeText(decodeText(bytes));
}
