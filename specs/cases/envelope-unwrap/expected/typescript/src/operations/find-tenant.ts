import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { FindTenantResult } from "../types.js";

const findTenantDescriptor: OperationDescriptor = {
  name: "findTenant",
  method: "GET",
  path: "/find-tenant",
  unwrap: "data",
};

/**
 * Find a tenant
 *
 * `GET /find-tenant`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns The tenant, if there is one
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function findTenant(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<FindTenantResult> {
  return client.call(findTenantDescriptor, undefined, options);
}
