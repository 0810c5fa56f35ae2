import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { Export, StartExportRequest } from "../types.js";

const startExportDescriptor: OperationDescriptor = {
  name: "startExport",
  method: "POST",
  path: "/exports",
  parameters: [
    { in: "query", name: "page" },
    { in: "query", name: "order" },
  ],
  body: { mediaType: "application/json" },
};

/**
 * Start an export
 *
 * `POST /exports`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The export, as it was understood
 * @throws {ApiError} The API answers that the call failed.
 */
export function startExport(
  client: ApiClient,
  request: StartExportRequest,
  options?: CallOptions,
): ApiPromise<Export> {
  return client.call(startExportDescriptor, request, options);
}
