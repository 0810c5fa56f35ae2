import { SdkError } from "./sdk-error.js";

/** The properties of an `ApiError`. */
export interface ApiErrorDetails {
  /** The HTTP status. */
  readonly status: number;
  /** The status in the body, where the API has one. */
  readonly statusCode?: number | string | undefined;
  /** The API's own error code. */
  readonly code?: number | string | undefined;
  /** The id to quote to the API's support. */
  readonly requestId?: string | undefined;
  /** The milliseconds after which the server wants a retry. */
  readonly retryAfter?: number | undefined;
  readonly headers: Headers;
  /** The parsed JSON, or the text if it is not JSON. */
  readonly body: unknown;
  /** The name of the method that was called. */
  readonly operation: string;
  readonly method: string;
  /** The path template: it holds no values. */
  readonly path: string;
}

/** The API answered that the call failed: by its HTTP status, or by the status in the body. */
export class ApiError extends SdkError implements ApiErrorDetails {
  declare readonly status: number;
  declare readonly statusCode: number | string | undefined;
  declare readonly code: number | string | undefined;
  declare readonly requestId: string | undefined;
  declare readonly retryAfter: number | undefined;
  declare readonly headers: Headers;
  declare readonly body: unknown;
  declare readonly operation: string;
  declare readonly method: string;
  declare readonly path: string;

  override get name(): string {
    return "ApiError";
  }
}

/** 400 */
export class BadRequestError extends ApiError {
  override get name(): string {
    return "BadRequestError";
  }
}

/** 401 */
export class AuthenticationError extends ApiError {
  override get name(): string {
    return "AuthenticationError";
  }
}

/** 403 */
export class PermissionDeniedError extends ApiError {
  override get name(): string {
    return "PermissionDeniedError";
  }
}

/** 404 */
export class NotFoundError extends ApiError {
  override get name(): string {
    return "NotFoundError";
  }
}

/** 409 */
export class ConflictError extends ApiError {
  override get name(): string {
    return "ConflictError";
  }
}

/** 422 */
export class UnprocessableEntityError extends ApiError {
  override get name(): string {
    return "UnprocessableEntityError";
  }
}

/** 429 */
export class RateLimitError extends ApiError {
  override get name(): string {
    return "RateLimitError";
  }
}

/** 500 and above: the fault is the server's, or that of a service behind it. */
export class ServerError extends ApiError {
  override get name(): string {
    return "ServerError";
  }
}

const CLASSES: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/** Returns the error class for a status. */
export function chooseErrorClass(status: number): typeof ApiError {
  return status >= 500 ? ServerError : (CLASSES[status] ?? ApiError);
}

/** Returns the status that counts: that of the body if HTTP says success. */
export function findDecisiveStatus({
  status,
  statusCode,
}: Pick<ApiErrorDetails, "status" | "statusCode">): number {
  return status < 400 ? Number(statusCode ?? status) : status;
}
