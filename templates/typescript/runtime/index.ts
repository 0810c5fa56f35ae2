export { ApiClient } from "./api-client.js";
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
} from "./api-error.js";
export type { ApiErrorDetails } from "./api-error.js";
export { ApiPromise } from "./api-promise.js";
export type { WithResponse } from "./api-promise.js";
export type { CallOptions } from "./call-options.js";
export type { ClientOptions, FetchFunction } from "./client-options.js";
export type {
  BasicCredential,
  Credential,
  Credentials,
} from "./credentials.js";
export {
  AbortError,
  ConnectionError,
  InvalidRequestError,
  ResponseFormatError,
  SdkError,
  TimeoutError,
} from "./errors.js";
export type { ResponseFormatDetails } from "./errors.js";
export type { HeaderValues } from "./headers.js";
export type { ApiDescriptor, OperationDescriptor } from "./operation.js";
