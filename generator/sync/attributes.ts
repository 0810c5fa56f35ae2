/** The `.gitattributes` of the output: https://git-scm.com/docs/gitattributes */
import { normalizeText } from "../plan/content.ts";
import { removeConflictMarkers } from "./conflict-markers.ts";
import { LOCK_FILE } from "./lock.ts";

export const ATTRIBUTES_FILE = ".gitattributes";

const BEGIN = "# specloom: begin. What is between these two lines is generated.";
const END = "# specloom: end";
const BLOCK = /^# specloom: begin[^]*^# specloom: end$\n?/m;

/**
 * Updates the text of the file. Our block makes merges keep both sides of the lock, and marks generated files. The
 * user's own lines are kept.
 *
 * @param present the present text; `undefined` if there is no file
 * @param folders as `Plan.folders`
 */
export function writeAttributes(present: string | undefined, folders: readonly string[]): string {
  const block = [
    BEGIN,
    `${LOCK_FILE} merge=union linguist-generated`,
    ...folders.map((folder) => `${quotePattern(`/${folder}/**`)} linguist-generated`),
    END,
    "",
  ].join("\n");
  const text = removeConflictMarkers(normalizeText(present ?? ""));
  if (BLOCK.test(text)) return text.replace(BLOCK, () => block);
  return `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${block}`;
}

/** Quotes a pattern that contains white space or quotes, and escapes wildcards. */
function quotePattern(pattern: string): string {
  const escaped = pattern.replace(/[\\[\]?]|\*(?!\*?$)/g, "\\$&");
  return /[\s"]/.test(escaped) ? `"${escaped.replace(/["\\]/g, "\\$&")}"` : escaped;
}
