import {
  type ApiError,
  chooseErrorClass,
  findDecisiveStatus,
} from "../errors/api-error.js";
import { findMessage } from "../errors/error-message.js";
import { redactHeaders, redactJson } from "../errors/redaction.js";
import { readOwn } from "../request/own-member.js";
import type { Answer } from "./answer.js";
import { parseJson } from "./parse-json.js";
import { readRetryAfter } from "./retry-after.js";

/** Creates the error of a failed answer, of the class for its status. */
export function createApiError(answer: Answer, text: string): ApiError {
  const { call, response, redact } = answer;
  const { name: operation, method, path } = call.operation;
  const { envelope } = call.api;
  const json = parseJson(text);
  const body = redactJson(json === undefined ? text : json, redact);
  const {
    status: statusCode,
    code,
    message,
    requestId,
  } = envelope?.read(envelope, body) ?? {};
  const { status } = response;
  const headers = redactHeaders(response.headers, redact);
  const decisive = findDecisiveStatus({ status, statusCode });
  const summary = [
    decisive || statusCode,
    message || findMessage(body) || redact(response.statusText),
  ].filter(Boolean);
  const ErrorClass = chooseErrorClass(decisive);
  return new ErrorClass(`${summary.join(" ")} (${method} ${path})`, {
    status,
    statusCode,
    code: code ?? findCode(body),
    requestId: requestId ?? headers.get("x-request-id") ?? undefined,
    retryAfter: readRetryAfter(headers),
    headers,
    body,
    operation,
    method,
    path,
  });
}

/** `code`, or `error.code`, where APIs usually put it. */
function findCode(body: unknown): number | string | undefined {
  return [body, readOwn(body, "error")]
    .map((holder) => readOwn(holder, "code"))
    .find((value) => typeof value === "string" || typeof value === "number");
}
