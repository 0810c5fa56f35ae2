/** https://spec.openapis.org/oas/v3.1.1.html#parameter-allow-reserved */
import { InvalidRequestError } from "../errors/sdk-error.js";
import { percentEncode } from "../request/percent-encoding.js";

// Each place keeps the reserved characters and triples that it may hold. Left out are those that would end it, or are
// not allowed in it, such as `/`, `?`, `#` and the brackets in a path.

/** Everything in a path becomes `%XX` but what it may hold, and `%XX` that is there already. */
export function reservedInPath(text: string): string {
  return encodeBetween(text, /(%[\da-f]{2}|[:@!$&'()*+,;=]+)/i);
}

export function reservedInQuery(text: string): string {
  return encodeBetween(text, /(%[\da-f]{2}|[:/?@!$&'()*+,;=]+)/i);
}

export function reservedInCookie(text: string): string {
  return encodeBetween(text, /(%[\da-f]{2}|[:/?#@!$&'()*+=[\]]+)/i);
}

/** A cookie of the style `cookie` goes as it is, and must not end itself. */
export function plainCookie(text: string): string {
  if (/[;\s]/.test(text))
    throw new InvalidRequestError(
      "a cookie holds a space or a semicolon: encode it.",
    );
  return text;
}

function encodeBetween(text: string, kept: RegExp): string {
  return text
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? part : percentEncode(part)))
    .join("");
}
