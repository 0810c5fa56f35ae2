import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import type { ListTenantsResult } from "../types.js";

/**
 * List tenants
 *
 * `GET /list-tenants`
 *
 * @param client - The client that sends the call.
 * @param options - Options for this call only.
 * @returns The tenants
 * @throws {ApiError} If the API answers with an error.
 */
export function listTenants(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<ListTenantsResult> {
  const operation: OperationDescriptor = {
    name: "listTenants",
    method: "GET",
    path: "/list-tenants",
    unwrap: "data",
  };
  return callOperation(client, operation, undefined, options);
}
