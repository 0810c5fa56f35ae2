import type { EnvelopeDescriptor } from "./operation.js";

/** What an answer's body says of the call. */
export interface EnvelopeReading {
  readonly status?: number | string | undefined;
  readonly code?: number | string | undefined;
  readonly message?: string | undefined;
  readonly requestId?: string | undefined;
}

// Where the API declares no envelope: RFC 9457, OAuth, and what most others write.
const MESSAGE_PROPERTIES = [
  "message",
  "detail",
  "error_description",
  "title",
  "error",
];

/** What the body says, through the properties of the envelope. */
export function readEnvelope(
  envelope: EnvelopeDescriptor | undefined,
  body: unknown,
): EnvelopeReading {
  const messages = [envelope?.message, ...MESSAGE_PROPERTIES]
    .map((property) => readText(body, property))
    .filter((message) => message !== undefined && message !== "");
  return {
    status: readScalar(body, envelope?.status),
    code: readScalar(body, envelope?.code),
    message: messages[0],
    requestId: readText(body, envelope?.requestId),
  };
}

/** Whether the body says that the call failed. A body without a status says nothing. */
export function isFailedEnvelope(
  envelope: EnvelopeDescriptor | undefined,
  body: unknown,
): boolean {
  const status = readScalar(body, envelope?.status);
  if (status === undefined) return false;
  // Servers are seen to send "200" for 200.
  return !envelope?.ok.some((value) => String(value) === String(status));
}

function readScalar(
  body: unknown,
  property: string | undefined,
): number | string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  if (property === undefined || !Object.hasOwn(body, property))
    return undefined;
  const value = (body as Record<string, unknown>)[property];
  return typeof value === "number" || typeof value === "string"
    ? value
    : undefined;
}

function readText(
  body: unknown,
  property: string | undefined,
): string | undefined {
  return readScalar(body, property)?.toString();
}
