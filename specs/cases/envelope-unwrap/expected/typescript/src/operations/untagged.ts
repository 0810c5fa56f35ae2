import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
import type {
  FindTenantResult,
  GetHealthResult,
  ListTenantsResult,
  TenantDto,
} from "../types.js";

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

const getHealthDescriptor: OperationDescriptor = {
  name: "getHealth",
  method: "GET",
  path: "/health",
};

/**
 * Has no envelope
 *
 * `GET /health`
 *
 * @param client - The client that sends the call.
 * @param options - What is different for this call.
 * @returns The health
 * @throws {@link ApiError} The API answers that the call failed.
 */
export function getHealth(
  client: ApiClient,
  options?: CallOptions,
): ApiPromise<GetHealthResult> {
  return client.call(getHealthDescriptor, undefined, options);
}

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
