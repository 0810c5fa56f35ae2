import { readOwn } from "../request/own-member.js";

/** The properties of an answer's body that say whether it succeeded, whatever its HTTP status. */
export interface Envelope {
  /** Absent in an API without an envelope, and with it the code that reads one. */
  readonly read: (envelope: Envelope, body: unknown) => EnvelopeReading;
  readonly status: string;
  /** The values of the status that mean success. */
  readonly ok: readonly (number | string)[];
  readonly code?: string;
  readonly message?: string;
  readonly requestId?: string;
}

/** What an answer's body says of the call. */
export interface EnvelopeReading {
  readonly isFailed?: boolean;
  readonly status?: number | string | undefined;
  readonly code?: number | string | undefined;
  readonly message?: number | string | undefined;
  readonly requestId?: string | undefined;
}

/** What the body says, through the properties of the envelope. A body without a status does not fail. */
export function readEnvelope(
  envelope: Envelope,
  body: unknown,
): EnvelopeReading {
  const status = readScalar(body, envelope.status);
  return {
    // Servers are seen to send "200" for 200.
    isFailed:
      status !== undefined &&
      !envelope.ok.some((value) => String(value) === String(status)),
    status,
    code: readScalar(body, envelope.code),
    message: readScalar(body, envelope.message),
    requestId: readScalar(body, envelope.requestId)?.toString(),
  };
}

function readScalar(
  body: unknown,
  property: string | undefined,
): number | string | undefined {
  const value = property && readOwn(body, property);
  return typeof value === "number" || typeof value === "string"
    ? value
    : undefined;
}
