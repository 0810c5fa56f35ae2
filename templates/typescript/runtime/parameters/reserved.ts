/** https://spec.openapis.org/oas/v3.1.1.html#parameter-allow-reserved */
import { InvalidRequestError } from "../errors/sdk-error.js";
import { percentEncode } from "../request/percent-encoding.js";

// Each place keeps the reserved characters and `%XX` that it may hold, but none that would end it, such as `/`, `?`,
// `#` and the brackets in a path.

/** Encodes a value of a path, except the reserved characters that a path may hold, and `%XX`. */
export function reservedInPath(text: string): string {
  return encodeBetween(text, /(%[\da-f]{2}|[:@!$&'()*+,;=]+)/i);
}

export function reservedInQuery(text: string): string {
  return encodeBetween(text, /(%[\da-f]{2}|[:/?@!$&'()*+,;=]+)/i);
}

export function reservedInCookie(text: string): string {
  return encodeBetween(text, /(%[\da-f]{2}|[:/?#@!$&'()*+=[\]]+)/i);
}

/** A cookie of the style `cookie` is not encoded, so it must not hold what ends a cookie. */
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
