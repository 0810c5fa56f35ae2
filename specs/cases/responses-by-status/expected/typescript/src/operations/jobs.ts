import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path } from "../runtime/parameters/places.js";
import type { EndJobRequest, GetJobRequest, Job, Result } from "../types.js";

/**
 * Start a job
 *
 * `POST /jobs`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns It is done
 * @throws {ApiError} If the API answers with an error.
 */
export function startJob(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<Result> {
  const operation: OperationDescriptor = {
    name: "startJob",
    method: "POST",
    path: "/jobs",
  };
  return callOperation(client, operation, undefined, options);
}

/**
 * End a job
 *
 * `DELETE /jobs/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The job as it was
 * @throws {ApiError} If the API answers with an error.
 */
export function endJob(
  client: ApiClient,
  request: EndJobRequest,
  options?: CallOptions,
): ApiPromise<Job> {
  const operation: OperationDescriptor = {
    name: "endJob",
    method: "DELETE",
    path: "/jobs/{id}",
    parameters: [path("id")],
  };
  return callOperation(client, operation, request, options);
}

/**
 * Get a job
 *
 * `GET /jobs/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The job
 * @throws {ApiError} If the API answers with an error.
 */
export function getJob(
  client: ApiClient,
  request: GetJobRequest,
  options?: CallOptions,
): ApiPromise<Job> {
  const operation: OperationDescriptor = {
    name: "getJob",
    method: "GET",
    path: "/jobs/{id}",
    parameters: [path("id")],
  };
  return callOperation(client, operation, request, options);
}
