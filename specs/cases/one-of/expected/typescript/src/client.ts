import * as alertsOperations from "./operations/alerts.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { SendAlertRequest, SendAlertResult } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link AlertsClient} is made with. */
export type AlertsClientOptions = ClientOptions<never>;

/** Alerts */
export class AlertsClient extends ApiClient {
  constructor(options: AlertsClientOptions = {}) {
    super(api, options);
  }

  /**
   * Send an alert
   *
   * `POST /alerts`
   *
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @returns Sent
   * @throws {ApiError} The API answers that the call failed.
   */
  sendAlert(
    request: SendAlertRequest,
    options?: CallOptions,
  ): ApiPromise<SendAlertResult> {
    return alertsOperations.sendAlert(this, request, options);
  }
}
