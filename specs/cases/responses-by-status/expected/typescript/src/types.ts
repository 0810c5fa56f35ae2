export * from "./schemas.js";

/** The request of "End a job". */
export interface EndJobRequest {
  id: string;
}

/** The request of "Get a job". */
export interface GetJobRequest {
  id: string;
}
