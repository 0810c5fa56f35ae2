import { readEnvelope } from "./envelope.js";
import { SdkError } from "./errors.js";
import type { EnvelopeDescriptor, OperationDescriptor } from "./operation.js";
import { type Redact, redactHeaders, redactJson } from "./redaction.js";

/** What an `ApiError` tells. */
export interface ApiErrorDetails {
  /** The HTTP status. */
  readonly status: number;
  /** The status in the body, where the API has one. */
  readonly statusCode?: number | string | undefined;
  /** The API's own code of the fault. */
  readonly code?: number | string | undefined;
  /** What to quote to the API's support. */
  readonly requestId?: string | undefined;
  readonly headers: Headers;
  /** The parsed JSON, or the text where it is none. */
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
  declare readonly headers: Headers;
  declare readonly body: unknown;
  declare readonly operation: string;
  declare readonly method: string;
  declare readonly path: string;

  constructor(message: string, details: ApiErrorDetails) {
    super(message);
    Object.assign(this, details);
  }

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

/** An answer that failed. */
export interface FailedAnswer {
  readonly operation: OperationDescriptor;
  readonly envelope: EnvelopeDescriptor | undefined;
  readonly response: Response;
  readonly body: unknown;
  readonly redact: Redact;
}

/** The error of the class that the status asks for. */
export function createApiError(answer: FailedAnswer): ApiError {
  const { operation, response, redact } = answer;
  const { method, path } = operation;
  const body = redactJson(answer.body, redact);
  const fault = readEnvelope(answer.envelope, body);
  const { status, statusText } = response;
  // Where HTTP says success, the body's status is the one that tells.
  const decisive = status < 400 ? Number(fault.status ?? status) : status;
  const ErrorClass =
    decisive >= 500 ? ServerError : (CLASSES[decisive] ?? ApiError);
  const summary = [
    decisive || fault.status,
    fault.message ?? redact(statusText),
  ];
  const headers = redactHeaders(response.headers, redact);
  return new ErrorClass(
    `${summary.filter(Boolean).join(" ")} (${method} ${path})`,
    {
      status,
      statusCode: fault.status,
      code: fault.code,
      requestId: fault.requestId ?? headers.get("x-request-id") ?? undefined,
      headers,
      body,
      operation: operation.name,
      method,
      path,
    },
  );
}
