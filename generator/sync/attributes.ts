/** Attributes that the output has in git: https://git-scm.com/docs/gitattributes */
import { normalizeText } from "../plan/content.ts";
import { removeConflictMarkers } from "./conflict-markers.ts";
import { LOCK_FILE } from "./lock.ts";

export const ATTRIBUTES_FILE = ".gitattributes";

const BEGIN = "# specloom: begin. What is between these two lines is generated.";
const END = "# specloom: end";
const BLOCK = /^# specloom: begin[^]*^# specloom: end$\n?/m;

/**
 * The text that the file should have: a block of ours, which keeps both sides of the lock in a merge and marks generated
 * files, among whatever lines the user has.
 *
 * @param present the text that it has; `undefined` where there is none
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

/** A pattern with white space or quotes stands in quotes; what would match other names is escaped. */
function quotePattern(pattern: string): string {
  const escaped = pattern.replace(/[\\[\]?]|\*(?!\*?$)/g, "\\$&");
  return /[\s"]/.test(escaped) ? `"${escaped.replace(/["\\]/g, "\\$&")}"` : escaped;
}
