import type { WithResponse } from "./api-promise.js";
import { buildRequest, type BuiltRequest } from "./build-request.js";
import type { Call } from "./call.js";
import { runWithin } from "./cancellation.js";
import { ConnectionError } from "./errors.js";
import { readResponse, receiveContent } from "./read-response.js";
import { createRedactor, redactFault } from "./redaction.js";

const DEFAULT_TIMEOUT = 60_000;

/** Sends the request of a call, and reads the answer. */
export async function sendRequest<T>(call: Call): Promise<WithResponse<T>> {
  const { api, operation, clientOptions, callOptions } = call;
  const limits = {
    timeout: callOptions.timeout ?? clientOptions.timeout ?? DEFAULT_TIMEOUT,
    signal: callOptions.signal,
  };
  return runWithin(limits, async (signal) => {
    const request = await buildRequest(call);
    const { response, content } = await exchange(call, request, signal);
    const data = await readResponse({
      operation,
      envelope: api.envelope,
      response,
      content,
      redact: createRedactor(request.secrets),
    });
    const { status, headers } = response;
    return { data: data as T, status, headers, response };
  });
}

interface Exchange {
  readonly response: Response;
  readonly content: string | Blob;
}

async function exchange(
  { operation, clientOptions }: Call,
  { url, init, secrets }: BuiltRequest,
  signal: AbortSignal,
): Promise<Exchange> {
  // Called without its options before it: browsers want no other `this` for their `fetch`.
  const send = clientOptions.fetch ?? fetch;
  try {
    const response = await send(url, { ...init, signal });
    return { response, content: await receiveContent(operation, response) };
  } catch (fault) {
    throw new ConnectionError(
      `No complete answer arrived (${operation.method} ${operation.path}).`,
      { cause: redactFault(fault, createRedactor([url, ...secrets])) },
    );
  }
}
