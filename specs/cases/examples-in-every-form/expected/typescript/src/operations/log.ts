import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { readText } from "../runtime/responses/readers.js";

/**
 * Read the log
 *
 * `GET /log`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns The log
 * @throws {ApiError} If the API answers with an error.
 */
export function readLog(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<string> {
  const operation: OperationDescriptor = {
    name: "readLog",
    method: "GET",
    path: "/log",
    response: readText,
    accept: "text/plain",
  };
  return callOperation(client, operation, undefined, options);
}
