import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { PutSettingResult, Setting } from "../types.js";

const putSettingDescriptor: OperationDescriptor = {
  name: "putSetting",
  method: "PUT",
  path: "/settings",
  body: { mediaType: "application/json" },
};

/**
 * Put a setting
 *
 * `PUT /settings`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns What it was before
 * @throws {ApiError} The API answers that the call failed.
 */
export function putSetting(
  client: ApiClient,
  request: Setting,
  options?: CallOptions,
): ApiPromise<PutSettingResult> {
  return client.call(putSettingDescriptor, request, options);
}
