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
 * @param options - What is different for this call.
 * @returns The log
 * @throws {ApiError} The API answers that the call failed.
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
