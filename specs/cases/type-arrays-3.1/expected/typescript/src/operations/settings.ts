import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { PutSettingResult, Setting } from "../types.js";

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
  const operation: OperationDescriptor = {
    name: "putSetting",
    method: "PUT",
    path: "/settings",
    body: json,
  };
  return callOperation(client, operation, request, options);
}
