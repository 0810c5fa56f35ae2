import { ApiPromise } from "./api-promise.js";
import type { CallOptions } from "./call-options.js";
import type { ClientOptions } from "./client-options.js";
import type { ApiDescriptor, OperationDescriptor } from "./operation.js";
import { sendRequest } from "./send-request.js";

/** Calls the operations of an API. */
export class ApiClient<SchemeKeys extends string = string> {
  // Private fields are not seen by JSON.stringify and loggers, which keeps credentials out of both.
  readonly #api: ApiDescriptor;
  readonly #options: ClientOptions<SchemeKeys>;

  constructor(api: ApiDescriptor, options: ClientOptions<SchemeKeys> = {}) {
    this.#api = api;
    this.#options = options;
  }

  /** Calls one operation. `T` is what the document says of its answer; nothing checks the answer against it. */
  call<T>(
    operation: OperationDescriptor,
    request: object | undefined,
    options: CallOptions = {},
  ): ApiPromise<T> {
    return new ApiPromise<T>(
      sendRequest<T>({
        api: this.#api,
        operation,
        input: request,
        clientOptions: this.#options,
        callOptions: options,
      }),
    );
  }
}
