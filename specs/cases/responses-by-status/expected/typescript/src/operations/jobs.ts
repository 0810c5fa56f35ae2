import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { EndJobRequest, GetJobRequest, Job, Result } from "../types.js";

const startJobDescriptor: OperationDescriptor = {
  name: "startJob",
  method: "POST",
  path: "/jobs",
};

/**
 * Start a job
 *
 * `POST /jobs`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns It is done
 * @throws {ApiError} The API answers that the call failed.
 */
export function startJob(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<Result> {
  return client.call(startJobDescriptor, undefined, options);
}

const endJobDescriptor: OperationDescriptor = {
  name: "endJob",
  method: "DELETE",
  path: "/jobs/{id}",
  parameters: [{ in: "path", name: "id" }],
};

/**
 * End a job
 *
 * `DELETE /jobs/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The job as it was
 * @throws {ApiError} The API answers that the call failed.
 */
export function endJob(
  client: ApiClient,
  request: EndJobRequest,
  options?: CallOptions,
): ApiPromise<Job> {
  return client.call(endJobDescriptor, request, options);
}

const getJobDescriptor: OperationDescriptor = {
  name: "getJob",
  method: "GET",
  path: "/jobs/{id}",
  parameters: [{ in: "path", name: "id" }],
};

/**
 * Get a job
 *
 * `GET /jobs/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The job
 * @throws {ApiError} The API answers that the call failed.
 */
export function getJob(
  client: ApiClient,
  request: GetJobRequest,
  options?: CallOptions,
): ApiPromise<Job> {
  return client.call(getJobDescriptor, request, options);
}
