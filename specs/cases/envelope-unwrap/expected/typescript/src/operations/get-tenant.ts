import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type { TenantDto } from "../types.js";

const getTenantDescriptor: OperationDescriptor = {
  name: "getTenant",
  method: "GET",
  path: "/get-tenant",
  unwrap: "data",
};

/**
 * Get a tenant
 *
 * `GET /get-tenant`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns The tenant, or what went wrong
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function getTenant(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<TenantDto> {
  return client.call(getTenantDescriptor, undefined, options);
}
