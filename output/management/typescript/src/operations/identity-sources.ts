import { json } from "../runtime/bodies/json.js";
import { callOperation } from "../runtime/client/call-operation.js";
import type { ApiClient, ApiPromise, CallOptions } from "../runtime/index.js";
import type { OperationDescriptor } from "../runtime/operation.js";
import { query } from "../runtime/parameters/places.js";
import type {
  ChangeExtIdpAssociationStateDto,
  ChangeExtIdpConnStateDto,
  CreateExtIdpConnDto,
  CreateExtIdpDto,
  DeleteExtIdpConnDto,
  DeleteExtIdpDto,
  ExtIdpConnDetailSingleRespDto,
  ExtIdpConnStateByAppsRequest,
  ExtIdpDetailSingleRespDto,
  ExtIdpListPaginatedRespDto,
  ExtIdpSingleRespDto,
  GetExtIdpRequest,
  IsSuccessRespDto,
  ListExtIdpRequest,
  ListTenantExtIdpRequest,
  UpdateExtIdpConnDto,
  UpdateExtIdpDto,
} from "../types.js";

/**
 * Associate an identity source with a tenant
 *
 * Associate an identity source connection with a tenant, or end the association.
 *
 * `POST /api/v3/change-ext-idp-conn-association-state`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns Whether the association was changed
 * @throws {ApiError} If the API answers with an error.
 */
export function change_ext_idp_conn_association_state(
  client: ApiClient,
  request: ChangeExtIdpAssociationStateDto,
  options?: CallOptions,
): ApiPromise<IsSuccessRespDto> {
  const operation: OperationDescriptor = {
    name: "change_ext_idp_conn_association_state",
    method: "POST",
    path: "/api/v3/change-ext-idp-conn-association-state",
    body: json,
  };
  return callOperation(client, operation, request, options);
}

/**
 * Turn an identity source connection on or off
 *
 * Turn an identity source connection on or off for one application or several.
 *
 * `POST /api/v3/change-ext-idp-conn-state`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns Whether the state was changed
 * @throws {ApiError} If the API answers with an error.
 */
export function change_ext_idp_conn_state(
  client: ApiClient,
  request: ChangeExtIdpConnStateDto,
  options?: CallOptions,
): ApiPromise<IsSuccessRespDto> {
  const operation: OperationDescriptor = {
    name: "change_ext_idp_conn_state",
    method: "POST",
    path: "/api/v3/change-ext-idp-conn-state",
    body: json,
  };
  return callOperation(client, operation, request, options);
}

/**
 * Create an identity source
 *
 * Create an identity source, you can set its name, connection type, tenant ID, etc.
 *
 * `POST /api/v3/create-ext-idp`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The new identity source
 * @throws {ApiError} If the API answers with an error.
 */
export function create_ext_idp(
  client: ApiClient,
  request: CreateExtIdpDto,
  options?: CallOptions,
): ApiPromise<ExtIdpSingleRespDto> {
  const operation: OperationDescriptor = {
    name: "create_ext_idp",
    method: "POST",
    path: "/api/v3/create-ext-idp",
    body: json,
  };
  return callOperation(client, operation, request, options);
}

/**
 * Create a new connection under an existing identity source
 *
 * Create a new connection under an existing identity source, you can set the identity source icon, whether to support login only, etc.
 *
 * `POST /api/v3/create-ext-idp-conn`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The new connection
 * @throws {ApiError} If the API answers with an error.
 */
export function create_ext_idp_conn(
  client: ApiClient,
  request: CreateExtIdpConnDto,
  options?: CallOptions,
): ApiPromise<ExtIdpConnDetailSingleRespDto> {
  const operation: OperationDescriptor = {
    name: "create_ext_idp_conn",
    method: "POST",
    path: "/api/v3/create-ext-idp-conn",
    body: json,
  };
  return callOperation(client, operation, request, options);
}

/**
 * Delete an identity source
 *
 * Delete an identity source by its ID.
 *
 * `POST /api/v3/delete-ext-idp`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns Whether the identity source was deleted
 * @throws {ApiError} If the API answers with an error.
 */
export function delete_ext_idp(
  client: ApiClient,
  request: DeleteExtIdpDto,
  options?: CallOptions,
): ApiPromise<IsSuccessRespDto> {
  const operation: OperationDescriptor = {
    name: "delete_ext_idp",
    method: "POST",
    path: "/api/v3/delete-ext-idp",
    body: json,
  };
  return callOperation(client, operation, request, options);
}

/**
 * Delete an identity source connection
 *
 * Delete an identity source connection by its ID.
 *
 * `POST /api/v3/delete-ext-idp-conn`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns Whether the connection was deleted
 * @throws {ApiError} If the API answers with an error.
 */
export function delete_ext_idp_conn(
  client: ApiClient,
  request: DeleteExtIdpConnDto,
  options?: CallOptions,
): ApiPromise<IsSuccessRespDto> {
  const operation: OperationDescriptor = {
    name: "delete_ext_idp_conn",
    method: "POST",
    path: "/api/v3/delete-ext-idp-conn",
    body: json,
  };
  return callOperation(client, operation, request, options);
}

/**
 * Get the applications connected to an identity source
 *
 * Get how applications are connected to an identity source, as its details page shows it.
 *
 * `GET /api/v3/ext-idp-conn-apps`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The identity sources with their connections
 * @throws {ApiError} If the API answers with an error.
 */
export function ext_idp_conn_state_by_apps(
  client: ApiClient,
  request: ExtIdpConnStateByAppsRequest,
  options?: CallOptions,
): ApiPromise<ExtIdpListPaginatedRespDto> {
  const operation: OperationDescriptor = {
    name: "ext_idp_conn_state_by_apps",
    method: "GET",
    path: "/api/v3/ext-idp-conn-apps",
    parameters: [
      query("tenantId"),
      query("appId"),
      query("id", { required: true }),
      query("type"),
    ],
  };
  return callOperation(client, operation, request, options);
}

/**
 * Get identity source details
 *
 * Get the details of an identity source by its ID, you can filter them by tenant ID.
 *
 * `GET /api/v3/get-ext-idp`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The details of the identity source
 * @throws {ApiError} If the API answers with an error.
 */
export function get_ext_idp(
  client: ApiClient,
  request: GetExtIdpRequest,
  options?: CallOptions,
): ApiPromise<ExtIdpDetailSingleRespDto> {
  const operation: OperationDescriptor = {
    name: "get_ext_idp",
    method: "GET",
    path: "/api/v3/get-ext-idp",
    parameters: [
      query("tenantId"),
      query("appId"),
      query("id", { required: true }),
      query("type"),
    ],
  };
  return callOperation(client, operation, request, options);
}

/**
 * List identity sources
 *
 * List the identity sources of the user pool, you can filter them by tenant ID.
 *
 * `GET /api/v3/list-ext-idp`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The identity sources
 * @throws {ApiError} If the API answers with an error.
 */
export function list_ext_idp(
  client: ApiClient,
  request?: ListExtIdpRequest,
  options?: CallOptions,
): ApiPromise<ExtIdpListPaginatedRespDto> {
  const operation: OperationDescriptor = {
    name: "list_ext_idp",
    method: "GET",
    path: "/api/v3/list-ext-idp",
    parameters: [query("tenantId"), query("appId")],
  };
  return callOperation(client, operation, request, options);
}

/**
 * List identity sources in the tenant console
 *
 * List the identity sources within the tenant console, you can filter them by application ID.
 *
 * `GET /api/v3/list-tenant-ext-idp`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns One page of identity sources
 * @throws {ApiError} If the API answers with an error.
 */
export function list_tenant_ext_idp(
  client: ApiClient,
  request?: ListTenantExtIdpRequest,
  options?: CallOptions,
): ApiPromise<ExtIdpListPaginatedRespDto> {
  const operation: OperationDescriptor = {
    name: "list_tenant_ext_idp",
    method: "GET",
    path: "/api/v3/list-tenant-ext-idp",
    parameters: [
      query("tenantId"),
      query("appId"),
      query("type"),
      query("page"),
      query("limit"),
    ],
  };
  return callOperation(client, operation, request, options);
}

/**
 * Update an identity source
 *
 * Update the configuration of an identity source, you can set its name.
 *
 * `POST /api/v3/update-ext-idp`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The updated identity source
 * @throws {ApiError} If the API answers with an error.
 */
export function update_ext_idp(
  client: ApiClient,
  request: UpdateExtIdpDto,
  options?: CallOptions,
): ApiPromise<ExtIdpSingleRespDto> {
  const operation: OperationDescriptor = {
    name: "update_ext_idp",
    method: "POST",
    path: "/api/v3/update-ext-idp",
    body: json,
  };
  return callOperation(client, operation, request, options);
}

/**
 * Update an identity source connection
 *
 * Update an identity source connection, you can set the identity source icon, whether to support login only, etc.
 *
 * `POST /api/v3/update-ext-idp-conn`
 *
 * @param client - The client that sends the call.
 * @param request - The arguments of the operation.
 * @param options - Options for this call only.
 * @returns The updated connection
 * @throws {ApiError} If the API answers with an error.
 */
export function update_ext_idp_conn(
  client: ApiClient,
  request: UpdateExtIdpConnDto,
  options?: CallOptions,
): ApiPromise<ExtIdpConnDetailSingleRespDto> {
  const operation: OperationDescriptor = {
    name: "update_ext_idp_conn",
    method: "POST",
    path: "/api/v3/update-ext-idp-conn",
    body: json,
  };
  return callOperation(client, operation, request, options);
}
