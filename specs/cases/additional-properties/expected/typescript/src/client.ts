import * as labelsOperations from "./operations/labels.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { All, PutLabelsResult } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link LabelsClient} is made with. */
export type LabelsClientOptions = ClientOptions<never>;

/** Labels */
export class LabelsClient extends ApiClient {
  constructor(options: LabelsClientOptions = {}) {
    super(api, options);
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
