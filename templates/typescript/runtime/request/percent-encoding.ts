/** https://www.rfc-editor.org/rfc/rfc3986#section-2 */

/** Encodes everything but unreserved characters as `%XX`. */
export function percentEncode(text: string): string {
  // A lone surrogate has no UTF-8, and `encodeURIComponent` would throw.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
