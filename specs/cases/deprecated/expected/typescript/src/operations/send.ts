import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

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
 * @throws {@link ApiError} The API answers that the call failed.
 * @deprecated
 */
export function send(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(sendDescriptor, undefined, options);
}
