/** https://www.rfc-editor.org/rfc/rfc3986#section-2 */
import { InvalidRequestError } from "./errors.js";
import type { ParameterDescriptor } from "./operation.js";

const QUERY = /(%[\da-f]{2}|[:/?@!$&'()*+,;=]+)/i;

// What each place may hold as it is, of the reserved characters and triples. Left out are those that would end it, or
// are not allowed in it, such as `/`, `?`, `#` and the brackets in a path.
const KEPT: Readonly<
  Record<Exclude<ParameterDescriptor["in"], "header">, RegExp>
> = {
  path: /(%[\da-f]{2}|[:@!$&'()*+,;=]+)/i,
  query: QUERY,
  querystring: QUERY,
  cookie: /(%[\da-f]{2}|[:/?#@!$&'()*+=[\]]+)/i,
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
  if (parameter.style === "cookie") return checkCookie(text);
  if (!parameter.allowReserved) return percentEncode(text);
  return percentEncodeUnreserved(text, parameter.in);
}

function checkCookie(text: string): string {
  if (/[;\s]/.test(text))
    throw new InvalidRequestError(
      "A cookie holds a space or a semicolon: encode it.",
    );
  return text;
}
