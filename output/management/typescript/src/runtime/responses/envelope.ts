import { readOwn } from "../request/own-member.js";

/** The properties of a body that say whether the call succeeded, whatever the HTTP status. */
export interface Envelope {
  /** The code that reads envelopes: an API without them does not ship it. */
  readonly read: (envelope: Envelope, body: unknown) => EnvelopeReading;
  readonly status: string;
  /** The values of the status that mean success. */
  readonly ok: readonly (number | string)[];
  readonly code?: string;
  readonly message?: string;
  readonly requestId?: string;
}

/** What an envelope says about the call. */
export interface EnvelopeReading {
  readonly isFailed?: boolean;
  readonly status?: number | string | undefined;
  readonly code?: number | string | undefined;
  readonly message?: number | string | undefined;
  readonly requestId?: string | undefined;
}

/** Reads the envelope of a body. A body without a status has not failed. */
export function readEnvelope(
  envelope: Envelope,
  body: unknown,
): EnvelopeReading {
  const status = readScalar(body, envelope.status);
  return {
    // Some servers send "200" for 200.
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
