import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { Order, Report } from "../types.js";

const makeReportDescriptor: OperationDescriptor = {
  name: "makeReport",
  method: "POST",
  path: "/reports",
  body: { mediaType: "application/json" },
  accept: "application/hal+json",
};

/**
 * Make a report
 *
 * `POST /reports`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The report
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function makeReport(
  client: ApiClient,
  request: Order,
  options?: CallOptions,
): ApiPromise<Report> {
  return client.call(makeReportDescriptor, request, options);
}
