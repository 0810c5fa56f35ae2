import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { GetTokenRequest, GetTokenResult } from "../types.js";

const getTokenDescriptor: OperationDescriptor = {
  name: "getToken",
  method: "POST",
  path: "/oauth/token",
  body: {
    mediaType: "application/x-www-form-urlencoded",
    kind: "form",
    parts: { scope: { style: "spaceDelimited" } },
  },
};

/**
 * Get a token
 *
 * `POST /oauth/token`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The token
 * @throws {ApiError} The API answers that the call failed.
 */
export function getToken(
  client: ApiClient,
  request: GetTokenRequest,
  options?: CallOptions,
): ApiPromise<GetTokenResult> {
  return client.call(getTokenDescriptor, request, options);
}
