/** https://spec.openapis.org/oas/v3.1.1.html#response-object */
import { ResponseFormatError } from "../errors/sdk-error.js";
import { redactHeaders } from "../errors/redaction.js";
import { readOwn } from "../request/own-member.js";
import { isJson } from "../request/value-text.js";
import type { Answer } from "./answer.js";
import { createApiError } from "./create-api-error.js";
import { parseJson } from "./parse-json.js";

/** The data of an answer. Throws an `ApiError` where the status, or that of the envelope, says that the call failed. */
export async function readAnswer(answer: Answer): Promise<unknown> {
  const { call, response } = answer;
  const { read, parse } = call.operation.response ?? {};
  const { envelope } = call.api;
  const isRefused = response.status >= 400;
  if (!isRefused) {
    if (call.wantsResponse) return undefined;
    // In place of a file or a text, there may be an envelope that says why there is none.
    const type = response.headers.get("content-type") ?? "";
    if (read && !(envelope && isJson(type))) return read(response, answer);
  }
  const text = await response.text();
  const json = parseJson(text, parse);
  if (isRefused || envelope?.read(envelope, json).isFailed)
    throw createApiError(answer, text);
  if (read) return read(new Response(text || null, response), answer);
  if (text === "") return undefined;
  if (json === undefined) throw createFormatError(answer, text);
  const { unwrap } = call.operation;
  return unwrap === undefined ? json : readOwn(json, unwrap);
}

function createFormatError(
  { call, response, redact }: Answer,
  text: string,
): ResponseFormatError {
  const { method, path } = call.operation;
  return new ResponseFormatError(
    `The answer is not JSON (${method} ${path}).`,
    {
      status: response.status,
      headers: redactHeaders(response.headers, redact),
      text: redact(text),
    },
  );
}
