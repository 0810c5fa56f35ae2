export { ApiClient } from "./client/api-client.js";
export { ApiPromise } from "./client/api-promise.js";
export type { WithResponse } from "./client/api-promise.js";
export type { CallOptions, FetchOptions } from "./client/call-options.js";
export type { ClientOptions, FetchFunction } from "./client/client-options.js";
export type { ApiRequest, Middleware, Signer } from "./client/middleware.js";
export type { Credential, Credentials, Secret } from "./auth/credentials.js";
export type { BasicCredential } from "./auth/security-scheme.js";
export { keepToken } from "./auth/token.js";
export type { Token, TokenProvider } from "./auth/token.js";
export type { FileInput } from "./bodies/file.js";
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  UnprocessableEntityError,
} from "./errors/api-error.js";
export type { ApiErrorDetails } from "./errors/api-error.js";
export {
  AbortError,
  ConnectionError,
  InvalidRequestError,
  ResponseFormatError,
  SdkError,
  TimeoutError,
} from "./errors/sdk-error.js";
export type { ResponseFormatDetails } from "./errors/sdk-error.js";
export { logCalls } from "./client/log-calls.js";
export type { LogLevel, LogOptions, Logger } from "./client/log-calls.js";
export type { HeaderValues } from "./request/headers.js";
