/** https://fetch.spec.whatwg.org/#http-redirect-fetch, except what would disclose secrets or lose a body. */
import type { ApiRequest } from "../client/middleware.js";
import { ConnectionError } from "../errors/sdk-error.js";

/** A request that may be redirected. */
export interface Hop extends ApiRequest {
  /** Whether its body is a secret. */
  readonly isSecret: boolean;
  /** Whether it goes to another origin than the first one. */
  readonly isForeign: boolean;
}

const MOST_HOPS = 20;

/** Returns the request that an answer redirects to, if any. Throws if following it would lose or disclose something. */
export function redirect(
  hop: Hop,
  response: Response,
  count: number,
): Hop | undefined {
  const { url, headers } = hop;
  const { status, type } = response;
  const location = response.headers.get("location") ?? "";
  const isHidden = type === "opaqueredirect";
  if (!isHidden && (!/^30[12378]$/.test(`${status}`) || !location))
    return undefined;
  const isUrl = URL.canParse(location, url);
  const target = new URL(isUrl ? location : "about:blank", url);
  const isForeign = target.origin !== new URL(url).origin;
  const reason = isHidden
    ? "and a browser hides where to"
    : count >= MOST_HOPS
      ? "in a circle"
      : findLoss(hop, status, isForeign);
  if (reason !== undefined)
    throw new ConnectionError(`The server redirects the call ${reason}.`);
  const kept = [...headers].filter(([name]) =>
    /^(accept|content-type)$/.test(name),
  );
  return {
    ...hop,
    url: target.href,
    isForeign: hop.isForeign || isForeign,
    headers: isForeign ? new Headers(kept) : headers,
  };
}

/** Says what would be lost or disclosed. */
function findLoss(
  { method, body, isSecret }: Hop,
  status: number,
  isForeign: boolean,
): string | undefined {
  const isLost =
    status === 303
      ? !/^(GET|HEAD)$/.test(method)
      : status < 303 && method === "POST";
  if (isLost) return `with ${status}, which turns ${method} into GET`;
  if (body instanceof ReadableStream)
    return "and a stream cannot be sent twice";
  return isForeign && isSecret ? "to another origin" : undefined;
}
