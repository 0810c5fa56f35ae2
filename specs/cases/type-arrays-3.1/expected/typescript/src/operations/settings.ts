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
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns What it was before
 * @throws {ApiError} If the API answers with an error.
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
