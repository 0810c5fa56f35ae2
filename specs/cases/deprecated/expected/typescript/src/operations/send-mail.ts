import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { SendMailRequest } from "../types.js";

const sendDescriptor: OperationDescriptor = {
  name: "send",
  method: "POST",
  path: "/send",
  response: "none",
};

/**
 * Send a mail
 *
 * Use `sendMail`.
 *
 * `POST /send`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 * @deprecated
 */
export function send(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(sendDescriptor, undefined, options);
}

const sendMailDescriptor: OperationDescriptor = {
  name: "sendMail",
  method: "POST",
  path: "/send-mail",
  parameters: [{ in: "query", name: "fast" }],
  body: { mediaType: "application/json" },
  response: "none",
};

/**
 * Send a mail
 *
 * `POST /send-mail`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @throws {ApiError} The API answers that the call failed.
 */
export function sendMail(
  client: ApiClient,
  request: SendMailRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(sendMailDescriptor, request, options);
}
