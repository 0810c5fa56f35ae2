import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { ReplaceSnowflakeRequest, Snowflake } from "../types.js";

const replaceSnowflakeDescriptor: OperationDescriptor = {
  name: "replaceSnowflake",
  method: "PUT",
  path: "/snowflakes/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "after" },
    { in: "query", name: "shard" },
  ],
  body: { mediaType: "application/json", key: "body" },
};

/**
 * `PUT /snowflakes/{id}`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The snowflake
 * @throws {ApiError} The API answers that the call failed.
 */
export function replaceSnowflake(
  client: ApiClient,
  request: ReplaceSnowflakeRequest,
  options?: CallOptions,
): ApiPromise<Snowflake> {
  return client.call(replaceSnowflakeDescriptor, request, options);
}
