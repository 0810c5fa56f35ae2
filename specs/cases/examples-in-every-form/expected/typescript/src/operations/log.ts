import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const readLogDescriptor: OperationDescriptor = {
  name: "readLog",
  method: "GET",
  path: "/log",
  response: "text",
  accept: "text/plain",
};

/**
 * Read the log
 *
 * `GET /log`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns The log
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function readLog(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<string> {
  return client.call(readLogDescriptor, undefined, options);
}
