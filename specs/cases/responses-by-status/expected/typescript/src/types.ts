export * from "./schemas.js";

/** What "End a job" takes. */
export interface EndJobRequest {
  id: string;
}

/** What "Get a job" takes. */
export interface GetJobRequest {
  id: string;
}
