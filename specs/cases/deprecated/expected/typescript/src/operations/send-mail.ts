import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { SendMailRequest } from "../types.js";

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
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function sendMail(
  client: ApiClient,
  request: SendMailRequest,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(sendMailDescriptor, request, options);
}
