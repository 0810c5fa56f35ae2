/**
 * The one door for text that becomes the id of an element and the link to it. Names that differ may share an anchor:
 * who needs unique ones claims them.
 */
export function toAnchor(text: string): string {
  if (/^[\w.-]+$/.test(text)) return text;
  return text.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}._-]/gu, "-") || "-";
}
