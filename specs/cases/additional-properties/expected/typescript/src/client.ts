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
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns By name
   * @throws {ApiError} If the API answers with an error.
   */
  putLabels(request: All, options?: CallOptions): ApiPromise<PutLabelsResult> {
    return labelsOperations.putLabels(this, request, options);
  }
}
