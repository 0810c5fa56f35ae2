/** What every error of this SDK is. */
export class SdkError extends Error {
  // A getter, because a minifier renames classes, and the stack is headed by the name before any field is set.
  override get name(): string {
    return "SdkError";
  }
}

/** The call could not be made into a request: nothing was sent. */
export class InvalidRequestError extends SdkError {
  override get name(): string {
    return "InvalidRequestError";
  }
}

/** No complete answer arrived. `cause` is a copy of what `fetch` threw, without credentials. */
export class ConnectionError extends SdkError {
  override get name(): string {
    return "ConnectionError";
  }
}

/** No complete answer arrived within the timeout. */
export class TimeoutError extends SdkError {
  override get name(): string {
    return "TimeoutError";
  }
}

/** The caller's signal ended the call. `cause` is the signal's reason. */
export class AbortError extends SdkError {
  override get name(): string {
    return "AbortError";
  }
}

/** What a `ResponseFormatError` tells. */
export interface ResponseFormatDetails {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came, without credentials. */
  readonly text: string;
}

/** The answer is not of the format that the API declares. */
export class ResponseFormatError
  extends SdkError
  implements ResponseFormatDetails
{
  declare readonly status: number;
  declare readonly headers: Headers;
  declare readonly text: string;

  constructor(message: string, details: ResponseFormatDetails) {
    super(message);
    Object.assign(this, details);
  }

  override get name(): string {
    return "ResponseFormatError";
  }
}
