/** https://spec.openapis.org/oas/v3.1.1.html#response-object */
import type { Call } from "../client/call.js";
import { ResponseFormatError } from "../errors/sdk-error.js";
import { redactHeaders } from "../errors/redaction.js";
import { isJson } from "../request/value-text.js";
import { createApiError } from "./create-api-error.js";
import type { StreamContext } from "./response-reader.js";

/** An answer whose body is still to be read. */
export interface Answer extends StreamContext {
  readonly call: Call;
  readonly response: Response;
}

/** The data of an answer; throws where the answer says that the call failed. */
export async function readAnswer(answer: Answer): Promise<unknown> {
  const { call, response } = answer;
  const { operation, api } = call;
  if (response.status >= 400) {
    const text = await response.text();
    const json = parseJson(text);
    throw createApiError(answer, json === undefined ? text : json);
  }
  if (call.wantsResponse) return undefined;
  const reader = operation.response;
  const isEnveloped =
    api.envelope && isJson(response.headers.get("content-type") ?? "");
  if (reader && !isEnveloped) return reader.read(response, answer);
  const text = await response.text();
  const json = parseJson(text);
  if (reader === undefined) return readJson(answer, text, json);
  // Instead of a file or a text, there may be an envelope that says why there is none.
  judgeEnvelope(answer, json);
  return reader.read(new Response(text || null, response), answer);
}

/** The data of an answer in JSON. `json` is what its text holds; `undefined`: the text is not JSON. */
export function readJson(answer: Answer, text: string, json: unknown): unknown {
  const { call, response, redact } = answer;
  if (text === "") return undefined;
  if (json !== undefined) {
    judgeEnvelope(answer, json);
    const { unwrap } = call.operation;
    return unwrap === undefined
      ? json
      : (Object(json) as Readonly<Record<string, unknown>>)[unwrap];
  }
  const { method, path } = call.operation;
  throw new ResponseFormatError(`The answer is not JSON (${method} ${path}).`, {
    status: response.status,
    headers: redactHeaders(response.headers, redact),
    text: redact(text),
  });
}

function judgeEnvelope(answer: Answer, json: unknown): void {
  const { envelope } = answer.call.api;
  if (envelope?.read(envelope, json).isFailed)
    throw createApiError(answer, json);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
