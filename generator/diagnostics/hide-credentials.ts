const URL_IN_TEXT = /\b[a-z][a-z0-9+.-]{0,30}:\\?\/\\?\/(?:\\.|[^\s\\"<>`])*/gi;

/**
 * Removes possible secrets from the URLs in a text: the user and password, and the query. `cover` returns the
 * replacement.
 */
export function hideCredentials(text: string, cover: (secret: string) => string = () => ""): string {
  return text.replace(URL_IN_TEXT, (url) =>
    url
      .replace(/(?<=:\\?\/\\?\/)[^/\\?#]*@/, cover)
      .replace(/^([^?#]*)(\?[^#]*)/, (_, path: string, query: string) => path + cover(query)),
  );
}
