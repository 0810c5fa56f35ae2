/** What every error of this SDK is. Tell them apart by `name`, which also holds between two copies of a package. */
export class SdkError extends Error {
  constructor(message: string, details?: object) {
    super(message, details);
    Object.assign(this, details);
  }

  // A getter, because a minifier renames classes, and the stack is headed by the name before any field is set.
  override get name(): string {
    return "SdkError";
  }

  /** What `JSON.stringify` makes of it, for logs: a plain `Error` is written without its message. */
  toJSON(): object {
    const { name, message } = this;
    return Object.assign({ name, message }, this);
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
  /** The platform's code of the reason, such as `ECONNREFUSED`. */
  declare readonly code: string | undefined;

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

/** What a `ResponseFormatError` says. */
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

  override get name(): string {
    return "ResponseFormatError";
  }
}
