import * as sendMailOperations from "./operations/send-mail.js";
import * as sendOperations from "./operations/send.js";
import { ApiClient } from "./runtime/index.js";
import type {
  ApiDescriptor,
  ApiPromise,
  CallOptions,
  ClientOptions,
} from "./runtime/index.js";
import type { SendMailRequest } from "./types.js";

const api: ApiDescriptor = {
  securitySchemes: {},
};

/** What a {@link MailClient} is made with. */
export type MailClientOptions = ClientOptions<never>;

/** Mail */
export class MailClient extends ApiClient {
  constructor(options: MailClientOptions = {}) {
    super(api, options);
  }

  /**
   * Send a mail
   *
   * Use `sendMail`.
   *
   * `POST /send`
   *
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
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
   * @param request - What the operation takes.
   * @param options - What is different for this call.
   * @throws {ApiError} The API answers that the call failed.
   */
  sendMail(request: SendMailRequest, options?: CallOptions): ApiPromise<void> {
    return sendMailOperations.sendMail(this, request, options);
  }
}
