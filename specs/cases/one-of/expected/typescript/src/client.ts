import { api } from "./api.js";
import type { AlertsClientOptions } from "./api.js";
import * as alertsOperations from "./operations/alerts.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { SendAlertRequest, SendAlertResult } from "./types.js";

/** Alerts */
export class AlertsClient extends ApiClient<AlertsClientOptions> {
  constructor(options: AlertsClientOptions = {}) {
    super(options, api);
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
