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
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns Sent
   * @throws {ApiError} If the API answers with an error.
   */
  sendAlert(
    request: SendAlertRequest,
    options?: CallOptions,
  ): ApiPromise<SendAlertResult> {
    return alertsOperations.sendAlert(this, request, options);
  }
}
