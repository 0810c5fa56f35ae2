import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { ListTenantsResult } from "../types.js";

const listTenantsDescriptor: OperationDescriptor = {
  name: "listTenants",
  method: "GET",
  path: "/list-tenants",
  unwrap: "data",
};

/**
 * List tenants
 *
 * `GET /list-tenants`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns The tenants
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function listTenants(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<ListTenantsResult> {
  return client.call(listTenantsDescriptor, undefined, options);
}
