const URL_IN_TEXT = /\b[a-z][a-z0-9+.-]{0,30}:\\?\/\\?\/(?:\\.|[^\s\\"<>`])*/gi;

/**
 * A text without what may be a secret in its URLs: the user and the password, and the query. `cover` gives what is shown
 * in their place.
 */
export function hideCredentials(text: string, cover: (secret: string) => string = () => ""): string {
  return text.replace(URL_IN_TEXT, (url) =>
    url
      .replace(/(?<=:\\?\/\\?\/)[^/\\?#]*@/, cover)
      .replace(/^([^?#]*)(\?[^#]*)/, (_, path: string, query: string) => path + cover(query)),
  );
}
