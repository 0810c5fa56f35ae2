import * as jobsOperations from "./operations/jobs.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { EndJobRequest, GetJobRequest, Job, Result } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link JobsClient} is made with. */
export type JobsClientOptions = ClientOptions<never>;

/** Jobs */
export class JobsClient extends ApiClient {
  constructor(options: JobsClientOptions = {}) {
    super(api, options);
  }

  /**
   * Start a job
   *
   * `POST /jobs`
   *
   * @param options - What is different for this call.
   * @returns It is done
   * @throws {ApiError} The API answers that the call failed.
   */
  startJob(options?: CallOptions): ApiPromise<Result> {
    return jobsOperations.startJob(this, options);
  }

  /**
   * End a job
   *
   * `DELETE /jobs/{id}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The job as it was
   * @throws {ApiError} The API answers that the call failed.
   */
  endJob(request: EndJobRequest, options?: CallOptions): ApiPromise<Job> {
    return jobsOperations.endJob(this, request, options);
  }

  /**
   * Get a job
   *
   * `GET /jobs/{id}`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns The job
   * @throws {ApiError} The API answers that the call failed.
   */
  getJob(request: GetJobRequest, options?: CallOptions): ApiPromise<Job> {
    return jobsOperations.getJob(this, request, options);
  }
}
