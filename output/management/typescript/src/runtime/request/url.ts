import { InvalidRequestError } from "../errors/sdk-error.js";

/** The parts of a request's URL. */
export interface UrlParts {
  /** May hold a path prefix and a query. In a browser it may be relative to the page. */
  readonly base: string | undefined;
  /** Percent-encoded; may hold a query. */
  readonly path: string;
  /** Percent-encoded pieces, such as `limit=10`. */
  readonly query: readonly string[];
}

/** Joins a base URL, a path below it, and a query. */
export function joinUrl({ base, path, query }: UrlParts): string {
  const url = parseBaseUrl(base);
  const [pathname = "", ...pathQuery] = path.split("?");
  if (pathname)
    url.pathname =
      url.pathname.replace(/\/*$/, "/") + pathname.replace(/^\//, "");
  url.search = [url.search.slice(1), pathQuery.join("?"), ...query]
    .filter(Boolean)
    .join("&");
  url.hash = "";
  return url.href;
}

function parseBaseUrl(base: string | undefined): URL {
  const { location } = globalThis as { readonly location?: Location };
  const isUrl =
    base && !base.includes("{") && URL.canParse(base, location?.href);
  const url = new URL(isUrl ? base : "about:blank", location?.href);
  // The message does not quote the URL, which may hold a credential.
  // `fetch` refuses a URL with a password, and does quote it.
  if (!/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new InvalidRequestError(
      "`baseUrl` must be an http URL without variables or a password.",
    );
  return url;
}
