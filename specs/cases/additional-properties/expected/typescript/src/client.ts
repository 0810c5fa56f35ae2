import { api } from "./api.js";
import type { LabelsClientOptions } from "./api.js";
import * as labelsOperations from "./operations/labels.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { All, PutLabelsResult } from "./types.js";

/** Labels */
export class LabelsClient extends ApiClient<LabelsClientOptions> {
  constructor(options: LabelsClientOptions = {}) {
    super(options, api);
  }

  /**
   * Put labels
   *
   * `PUT /labels`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns By name
   * @throws {ApiError} The API answers that the call failed.
   */
  putLabels(request: All, options?: CallOptions): ApiPromise<PutLabelsResult> {
    return labelsOperations.putLabels(this, request, options);
  }
}
