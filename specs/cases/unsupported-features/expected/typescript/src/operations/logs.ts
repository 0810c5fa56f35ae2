import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { FindLogsRequest } from "../types.js";

const findLogsDescriptor: OperationDescriptor = {
  name: "findLogs",
  method: "GET",
  path: "/logs",
  body: { mediaType: "application/json", optional: true },
  response: "text",
  accept: "text/event-stream",
  security: [["key"]],
};

/**
 * Find logs
 *
 * `GET /logs`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The logs, as they come in
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function findLogs(
  client: ApiClient,
  request?: FindLogsRequest,
  options?: CallOptions,
): ApiPromise<string> {
  return client.call(findLogsDescriptor, request, options);
}
