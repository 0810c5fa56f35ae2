import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";

const deleteTenantDescriptor: OperationDescriptor = {
  name: "deleteTenant",
  method: "POST",
  path: "/delete-tenant",
  unwrap: "data",
};

/**
 * Delete a tenant
 *
 * `POST /delete-tenant`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function deleteTenant(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<void> {
  return client.call(deleteTenantDescriptor, undefined, options);
}
