import { serializeBody } from "./body.js";
import type { Call } from "./call.js";
import { placeCredentials } from "./credentials.js";
import { InvalidRequestError } from "./errors.js";
import { type HeaderEntry, mergeHeaders } from "./headers.js";
import { serializeParameters } from "./parameters.js";
import { listHeaderSecrets } from "./redaction.js";
import { joinUrl } from "./url.js";

/** A request as `fetch` takes it. */
export interface BuiltRequest {
  readonly url: string;
  readonly init: RequestInit;
  /** The texts that no error may show. */
  readonly secrets: readonly string[];
}

/** Makes a call into a request. */
export async function buildRequest(call: Call): Promise<BuiltRequest> {
  const { api, operation, input, clientOptions, callOptions } = call;
  const { method } = operation;
  const parameters = serializeParameters(operation, input);
  const body = serializeBody(operation, input);
  if (body !== undefined && /^(GET|HEAD)$/.test(method))
    throw new InvalidRequestError(`A ${method} request cannot have a body.`);
  const placed = await placeCredentials(
    operation,
    api.securitySchemes,
    clientOptions.auth ?? {},
  );
  const url = joinUrl({
    base: chooseBase(call),
    path: parameters.path,
    query: [...parameters.query, ...placed.query],
  });
  const headers = mergeHeaders([
    ["accept", operation.accept ?? "application/json"],
    ...Object.entries(clientOptions.headers ?? {}),
    ["content-type", body?.contentType],
    ...placed.headers,
    ...parameters.headers,
    ...toCookie([...placed.cookies, ...parameters.cookies]),
    ...Object.entries(callOptions.headers ?? {}),
  ]);
  return {
    url,
    init: {
      method,
      headers,
      // The standard wants it said that a stream is sent before the answer is read.
      ...(body && { body: body.content, duplex: "half" }),
    },
    secrets: [...placed.secrets, ...listHeaderSecrets(headers)],
  };
}

function chooseBase(call: Call): string | undefined {
  const { api, operation, clientOptions, callOptions } = call;
  return (
    callOptions.baseUrl ??
    clientOptions.baseUrl ??
    operation.server ??
    api.server
  );
}

/** https://www.rfc-editor.org/rfc/rfc6265#section-4.2.1. Browsers send cookies of their own only. */
function toCookie(pairs: readonly string[]): HeaderEntry[] {
  return pairs.length > 0 ? [["cookie", pairs.join("; ")]] : [];
}
