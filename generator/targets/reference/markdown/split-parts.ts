/** What can reach over a blank line, refers to a heading, or makes the levels of headings depend on one another. */
const ENTANGLING = /<|\]:|\]\(#|^ {0,3}#{1,2}(?:[ \t]|$)|^ {0,3}(?:=+|-+)[ \t]*$/m;

/** What may belong to something above a blank line, or look like it once something else stands above. */
const DEPENDENT = /^(?:$|[\s>|`~]|[-*+](?:\s|$)|\d+[.)](?:\s|$)|(?:[*_-]\s*){3,}$)/;

const FENCE = /^\s*(`{3,}|~{3,})(.*)$/;

/**
 * Cuts Markdown before paragraphs and headings where each part means by itself what it means in the whole, so that one
 * odd list is no reason to read all of a long text.
 */
export function splitParts(text: string): string[] {
  if (ENTANGLING.test(text)) return [text];
  const parts: string[][] = [[]];
  let fence: string | undefined;
  let isAfterBlank = false;
  for (const line of text.split("\n")) {
    if (isAfterBlank && fence === undefined && !DEPENDENT.test(line)) parts.push([]);
    parts.at(-1)?.push(line);
    fence = followFence(fence, line);
    isAfterBlank = line.trim() === "" && fence === undefined;
  }
  return parts.map((lines) => lines.join("\n"));
}

/** The marks of the fence that is still open after a line; `undefined` if there is none. */
export function followFence(open: string | undefined, line: string): string | undefined {
  const [, marks = "", rest = ""] = FENCE.exec(line) ?? [];
  if (open === undefined) return marks === "" ? undefined : marks;
  return marks.startsWith(open) && rest.trim() === "" ? undefined : open;
}
