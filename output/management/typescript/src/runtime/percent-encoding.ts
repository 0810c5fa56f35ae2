/** https://www.rfc-editor.org/rfc/rfc3986#section-2 */
import type { ParameterDescriptor } from "./operation.js";

// What a path or a query may hold as it is, of the reserved characters and triples. `/`, `?`, `#` and the brackets are
// left out where they would end the path or the query, or are not allowed in it.
const KEPT: Readonly<Record<"path" | "query", RegExp>> = {
  path: /(%[\da-f]{2}|[:@!$&'()*+,;=]+)/i,
  query: /(%[\da-f]{2}|[:/?@!$&'()*+,;=]+)/i,
};

/** Everything but unreserved characters becomes `%XX`. */
export function percentEncode(text: string): string {
  // A lone surrogate has no UTF-8, and `encodeURIComponent` would throw.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The same, but for reserved characters and `%XX` that are there already. */
export function percentEncodeUnreserved(
  text: string,
  place: keyof typeof KEPT,
): string {
  return text
    .split(KEPT[place])
    .map((part, index) => (index % 2 === 1 ? part : percentEncode(part)))
    .join("");
}

/** A text as it stands in the parameter's place. */
export function encodeForPlace(
  text: string,
  parameter: ParameterDescriptor,
): string {
  // No server decodes a header.
  if (parameter.in === "header") return text;
  if (!parameter.allowReserved || parameter.in === "cookie")
    return percentEncode(text);
  return percentEncodeUnreserved(text, parameter.in);
}
