/** https://spec.openapis.org/oas/v3.1.1.html#response-object */
import { createApiError } from "./api-error.js";
import { isFailedEnvelope } from "./envelope.js";
import { ResponseFormatError } from "./errors.js";
import type { EnvelopeDescriptor, OperationDescriptor } from "./operation.js";
import { type Redact, redactHeaders } from "./redaction.js";
import { isJson } from "./value-text.js";

/** An answer that has arrived whole. */
export interface Answer {
  readonly operation: OperationDescriptor;
  readonly envelope: EnvelopeDescriptor | undefined;
  readonly response: Response;
  readonly content: string | Blob;
  readonly redact: Redact;
}

/** Waits for the body. What failed is read as text, whatever it would have been. */
export function receiveContent(
  operation: OperationDescriptor,
  response: Response,
): Promise<string | Blob> {
  return operation.response === "binary" && response.status < 400
    ? response.blob()
    : response.text();
}

/** The data of an answer; throws where the answer says that the call failed. */
export async function readResponse(answer: Answer): Promise<unknown> {
  const { operation, envelope, response, content, redact } = answer;
  const json = await parseContent(answer);
  if (response.status >= 400 || isFailedEnvelope(envelope, json))
    throw createApiError({
      ...answer,
      body: json === undefined ? content : json,
    });
  switch (operation.response ?? "json") {
    case "none":
      return undefined;
    case "text":
    case "binary":
      return content;
    case "json":
      if (json !== undefined || content === "")
        return unwrap(json, operation.unwrap);
      throw new ResponseFormatError(
        `The answer is no JSON (${operation.method} ${operation.path}).`,
        {
          status: response.status,
          headers: redactHeaders(response.headers, redact),
          text: redact(content as string),
        },
      );
  }
}

/** The property of a body that is asked for; undefined where it has none. */
function unwrap(body: unknown, property: string | undefined): unknown {
  if (property === undefined) return body;
  const isHolder = typeof body === "object" && body !== null;
  return isHolder && Object.hasOwn(body, property)
    ? (body as Record<string, unknown>)[property]
    : undefined;
}

/** The content as JSON; undefined where it is none. */
async function parseContent(answer: Answer): Promise<unknown> {
  const { envelope, content } = answer;
  if (typeof content === "string") return parseJson(content);
  // Instead of a file, there may be an envelope that says why there is none.
  return envelope !== undefined && isJson(content.type)
    ? parseJson(await content.text())
    : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
