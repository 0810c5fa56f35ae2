import { hashIdentity } from "../../../model/names/distinguish.ts";

/**
 * The one door for text that becomes the id of an element and the link to it, in ASCII: what sites make of other letters
 * differs. Different names may share an anchor: callers make theirs unique.
 */
export function toAnchor(text: string): string {
  if (/^[\w.-]+$/.test(text)) return text;
  const kept = text.replace(/[^\w.-]/g, "-");
  if (/^[\x20-\x7e]+$/.test(text)) return kept;
  return [...kept.split("-").filter((part) => part !== ""), hashIdentity(text)].join("-");
}
