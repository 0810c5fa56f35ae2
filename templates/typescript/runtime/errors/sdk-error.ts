/** The base of all errors of this SDK. Tell them apart by `name`, which also works between two copies of a package. */
export class SdkError extends Error {
  constructor(message: string, details?: object) {
    super(message, details);
    Object.assign(this, details);
  }

  // A getter: minifiers rename classes, and the stack starts with the name before any field is set.
  override get name(): string {
    return "SdkError";
  }

  /** For `JSON.stringify` and logs, which write a plain `Error` without its message. */
  toJSON(): object {
    const { name, message } = this;
    return Object.assign({ name, message }, this);
  }
}

/** The call could not be turned into a request. Nothing was sent. */
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

/** The properties of a `ResponseFormatError`. */
export interface ResponseFormatDetails {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it arrived, without credentials. */
  readonly text: string;
}

/** The answer is not in the format that the API declares. */
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
