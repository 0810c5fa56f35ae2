import type { components } from "./openapi.js";

export type Fault = components["schemas"]["Fault"];

export type Job = components["schemas"]["Job"];

export type Result = components["schemas"]["Result"];

/** What "End a job" takes. */
export interface EndJobRequest {
  id: string;
}

/** What "Get a job" takes. */
export interface GetJobRequest {
  id: string;
}
