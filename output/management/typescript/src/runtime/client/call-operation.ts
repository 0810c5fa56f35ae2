import type { OperationDescriptor } from "../operation.js";
import { sendCall } from "../sending/send-call.js";
import { type ApiClient, readState } from "./api-client.js";
import { ApiPromise } from "./api-promise.js";
import type { Call } from "./call.js";
import type { CallOptions } from "./call-options.js";

/** Calls an operation. `T` is the declared type of its data, which are not validated. */
export function callOperation<T>(
  client: ApiClient,
  operation: OperationDescriptor,
  input?: object,
  callOptions: CallOptions = {},
): ApiPromise<T> {
  const call: Call = { ...readState(client), operation, input, callOptions };
  return new ApiPromise<T>(call, sendCall<T>(call));
}
