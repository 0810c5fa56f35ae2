import { toVisibleText } from "./visible-text.ts";

/** What a reader may be sent to: other schemes run code, and relative links lead nowhere from a generated page. */
const REACHABLE = /^(?:https?:\/\/[^/\s]|mailto:[^\s])/i;

/** A URL, or a place on the page itself. */
const ABSOLUTE = /^(?:[a-z][a-z\d+.-]*:|#|$)/i;

/** The destination of a link; `undefined` where no link may lead. */
export type ToUrl = (text: string) => string | undefined;

/** Whether readers may be sent there. */
export function isReachable(url: string): boolean {
  return REACHABLE.test(url.trim());
}

/** The one door for a text that becomes the destination of a link, if it does not depend on where it is written. */
export function toLinkUrl(text: string): string | undefined {
  const url = text.trim();
  return isReachable(url) ? encodeLinkUrl(url) : undefined;
}

/** The same door for links as in a page at `base`. */
export function resolveLinksAgainst(base: string | undefined): ToUrl {
  if (base === undefined) return toLinkUrl;
  return (text) => {
    const url = text.trim();
    return toLinkUrl(!ABSOLUTE.test(url) && URL.canParse(url, base) ? new URL(url, base).href : url);
  };
}

/** Percent-encodes what would end the link, its row or its comment, and what cannot be seen. */
export function encodeLinkUrl(url: string): string {
  return toVisibleText(url)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Z}\\`"<>()[\]{}|^*$']/gu, encode)
    .replace(/&(?=#?\w+;)/g, "%26");
}

function encode(character: string): string {
  // encodeURIComponent leaves these, which Markdown does not.
  return { "*": "%2A", "(": "%28", ")": "%29", "'": "%27" }[character] ?? encodeURIComponent(character);
}
