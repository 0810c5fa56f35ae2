import {
  listUsedSchemes,
  placeCredentials,
} from "../auth/place-credentials.js";
import { isTokenProvider } from "../auth/token.js";
import type { WithResponse } from "../client/api-promise.js";
import type { Call } from "../client/call.js";
import { AuthenticationError } from "../errors/api-error.js";
import { createRedactor } from "../errors/redaction.js";
import {
  buildRequest,
  type PreparedRequest,
  prepareRequest,
} from "../request/build-request.js";
import type { RequestParts } from "../request/request-parts.js";
import type { Answer } from "../responses/answer.js";
import { readAnswer } from "../responses/read-answer.js";
import { runWithin, wait } from "./cancellation.js";
import { toConnectionError } from "./connection-error.js";
import { fetchRequest } from "./fetch-request.js";
import { planRetry } from "./retry.js";

const DEFAULT_TIMEOUT = 60_000;
const DEFAULT_RETRIES = 2;

/** Sends the request of a call, with retries, and reads the answer. */
export async function sendCall<T>(call: Call): Promise<WithResponse<T>> {
  const { options, callOptions } = call;
  const prepared = prepareRequest(call);
  const limits = {
    timeout: callOptions.timeout ?? options.timeout ?? DEFAULT_TIMEOUT,
    signal: callOptions.signal,
    isOpenEnded: () => call.wantsResponse ?? call.operation.response?.isStream,
  };
  const retries = callOptions.retries ?? options.retries ?? DEFAULT_RETRIES;
  const isRepeatable = isSafeToRepeat(call, prepared);
  let hasNewToken = false;
  for (let tries = 0; ; tries += 1) {
    const placed = await runWithin(limits, () => placeCredentials(call));
    const begun = performance.now();
    try {
      return await runWithin(limits, (signal) =>
        tryCall<T>(call, { prepared, placed, signal }),
      );
    } catch (fault) {
      if (prepared.body?.content instanceof ReadableStream) throw fault;
      const isRefused = fault instanceof AuthenticationError;
      if (isRefused && !hasNewToken && dropUsedTokens(call, begun)) {
        hasNewToken = true;
        tries -= 1;
        continue;
      }
      const delay =
        tries < retries ? planRetry({ fault, tries, isRepeatable }) : undefined;
      if (delay === undefined) throw fault;
      await wait(delay, callOptions.signal);
    }
  }
}

interface Try {
  readonly prepared: PreparedRequest;
  readonly placed: RequestParts;
  readonly signal: AbortSignal;
}

async function tryCall<T>(
  call: Call,
  { prepared, placed, signal }: Try,
): Promise<WithResponse<T>> {
  const request = { ...buildRequest(call, prepared, placed), signal };
  const secrets = [...placed.secrets, ...(call.secrets ?? [])];
  const response = await fetchRequest(call, request, secrets);
  const redact = createRedactor(secrets);
  const toFault = (fault: unknown) => toConnectionError(fault, call, redact);
  const answer: Answer = { call, response, redact, toFault };
  try {
    const data = (await readAnswer(answer)) as T;
    const { status, headers } = response;
    return { data, status, headers, response };
  } catch (fault) {
    throw toFault(fault);
  }
}

/** Whether the call may be repeated without doing its work twice: https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 */
function isSafeToRepeat(
  { operation, callOptions }: Call,
  { parts }: PreparedRequest,
): boolean {
  return (
    !/^(POST|PATCH)$/.test(operation.method) ||
    callOptions.idempotencyKey !== undefined ||
    parts.headers.some(([name]) => /^idempotency-key$/i.test(name))
  );
}

/** Drops the renewable tokens that a call has sent. Returns whether there were any. */
function dropUsedTokens(call: Call, begun: number): boolean {
  const used = listUsedSchemes(call).map((key) => call.credentials[key]);
  const providers = used.filter(isTokenProvider);
  for (const provider of providers) provider.drop(begun);
  return providers.length > 0;
}
