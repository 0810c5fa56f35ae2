import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { AddReadingsRequest } from "../types.js";

const addReadingsDescriptor: OperationDescriptor = {
  name: "addReadings",
  method: "POST",
  path: "/sensors/{sensor}/readings",
  parameters: [
    { in: "path", name: "sensor" },
    { in: "query", name: "dryRun" },
  ],
  body: { mediaType: "application/json", key: "body" },
};

/**
 * Add readings
 *
 * `POST /sensors/{sensor}/readings`
 *
 * @param client - The client that sends the call.
 * @param request - The readings, oldest first
 * @param options - What is different for this call.
 * @returns How many were added
 * @throws {ApiError} The API answers that the call failed.
 */
export function addReadings(
  client: ApiClient,
  request: AddReadingsRequest,
  options?: CallOptions,
): ApiPromise<number> {
  return client.call(addReadingsDescriptor, request, options);
}
