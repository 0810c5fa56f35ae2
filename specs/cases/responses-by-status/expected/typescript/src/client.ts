import { api } from "./api.js";
import type { JobsClientOptions } from "./api.js";
import * as jobsOperations from "./operations/jobs.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { EndJobRequest, GetJobRequest, Job, Result } from "./types.js";

/** Jobs */
export class JobsClient extends ApiClient<JobsClientOptions> {
  constructor(options: JobsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Start a job
   *
   * `POST /jobs`
   *
   * @param options - Options for this call only.
   * @returns It is done
   * @throws {ApiError} If the API answers with an error.
   */
  startJob(options?: CallOptions): ApiPromise<Result> {
    return jobsOperations.startJob(this, options);
  }

  /**
   * End a job
   *
   * `DELETE /jobs/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The job as it was
   * @throws {ApiError} If the API answers with an error.
   */
  endJob(request: EndJobRequest, options?: CallOptions): ApiPromise<Job> {
    return jobsOperations.endJob(this, request, options);
  }

  /**
   * Get a job
   *
   * `GET /jobs/{id}`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The job
   * @throws {ApiError} If the API answers with an error.
   */
  getJob(request: GetJobRequest, options?: CallOptions): ApiPromise<Job> {
    return jobsOperations.getJob(this, request, options);
  }
}
