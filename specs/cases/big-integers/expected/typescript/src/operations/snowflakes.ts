import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { path, query } from "../runtime/parameters/places.js";
import type { ReplaceSnowflakeRequest, Snowflake } from "../types.js";

/**
 * `PUT /snowflakes/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The snowflake
 * @throws {ApiError} If the API answers with an error.
 */
export function replaceSnowflake(
  client: ApiClient,
  request: ReplaceSnowflakeRequest,
  options?: CallOptions,
): ApiPromise<Snowflake> {
  const operation: OperationDescriptor = {
    name: "replaceSnowflake",
    method: "PUT",
    path: "/snowflakes/{id}",
    parameters: [path("id"), query("after"), query("shard")],
    body: { ...json, key: "body" },
  };
  return callOperation(client, operation, request, options);
}
