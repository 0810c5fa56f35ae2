import { api } from "./api.js";
import type { MailClientOptions } from "./api.js";
import * as sendMailOperations from "./operations/send-mail.js";
import * as sendOperations from "./operations/send.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
import type { SendMailRequest } from "./types.js";

/** Mail */
export class MailClient extends ApiClient<MailClientOptions> {
  constructor(options: MailClientOptions = {}) {
    super(options, api);
  }

  /**
   * Send a mail
   *
   * Use `sendMail`.
   *
   * `POST /send`
   *
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   * @deprecated
   */
  send(options?: CallOptions): ApiPromise<void> {
    return sendOperations.send(this, options);
  }

  /**
   * Send a mail
   *
   * `POST /send-mail`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @throws {ApiError} If the API answers with an error.
   */
  sendMail(request: SendMailRequest, options?: CallOptions): ApiPromise<void> {
    return sendMailOperations.sendMail(this, request, options);
  }
}
