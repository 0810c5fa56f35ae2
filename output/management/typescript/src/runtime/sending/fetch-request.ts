import { askFor } from "../auth/ask-for.js";
import type { Call } from "../client/call.js";
import type { ApiRequest } from "../client/middleware.js";
import { createRedactor, listHeaderSecrets } from "../errors/redaction.js";
import { mergeHeaders } from "../request/headers.js";
import { toConnectionError } from "./connection-error.js";
import { type Hop, redirect } from "./redirect.js";

/**
 * Sends a request through the caller's middleware and follows redirects. Credentials in its final headers are added
 * to the secrets.
 */
export function fetchRequest(
  call: Call,
  request: ApiRequest,
  secrets: string[],
): Promise<Response> {
  const { middleware = [] } = call.options;
  const send = middleware.reduceRight<
    (request: ApiRequest) => Promise<Response>
  >(
    (next, layer) => (current) => layer(current, next),
    (last) => followRedirects(call, last, secrets),
  );
  return send(request);
}

async function followRedirects(
  call: Call,
  first: ApiRequest,
  secrets: string[],
): Promise<Response> {
  const { sign } = call.options;
  let hop: Hop = { ...first, isForeign: false, isSecret: !!call.secrets };
  for (let count = 0; ; count += 1) {
    const request = hop;
    const signature =
      sign && !hop.isForeign ? await askFor("sign", () => sign(request)) : {};
    const headers = mergeHeaders([
      ...hop.headers,
      ...Object.entries(signature),
    ]);
    const response = await fetchOnce(call, { ...hop, headers }, secrets);
    const next = redirect(hop, response, count);
    if (next === undefined) return response;
    await response.body?.cancel();
    hop = next;
  }
}

async function fetchOnce(
  call: Call,
  { url, method, headers, body, redirect = "manual", signal }: ApiRequest,
  secrets: string[],
): Promise<Response> {
  const { options, callOptions } = call;
  secrets.push(...listHeaderSecrets(headers));
  // Not called as a member of the options: in browsers, `fetch` must have no other `this`.
  const send = options.fetch ?? fetch;
  try {
    return await send(url, {
      // The platform would forward credentials to other origins.
      redirect,
      ...options.fetchOptions,
      ...callOptions.fetchOptions,
      method,
      headers,
      signal,
      // The standard requires this for streams.
      ...(body && { body, duplex: "half" }),
    });
  } catch (fault) {
    throw toConnectionError(fault, call, createRedactor(secrets));
  }
}
