import type {
  ApiClient,
  ApiPromise,
  CallOptions,
  OperationDescriptor,
} from "../runtime/index.js";
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

const changeExtIdpConnAssociationStateDescriptor: OperationDescriptor = {
  name: "change_ext_idp_conn_association_state",
  method: "POST",
  path: "/api/v3/change-ext-idp-conn-association-state",
  body: { mediaType: "application/json" },
  security: [["x-authing-userpool-id"], ["bearer"]],
};

/**
 * Associate an identity source with a tenant
 *
 * Associate an identity source connection with a tenant, or end the association.
 *
 * `POST /api/v3/change-ext-idp-conn-association-state`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns Whether the association was changed
 * @throws {ApiError} The API answers that the call failed.
 */
export function change_ext_idp_conn_association_state(
  client: ApiClient,
  request: ChangeExtIdpAssociationStateDto,
  options?: CallOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.call(
    changeExtIdpConnAssociationStateDescriptor,
    request,
    options,
  );
}

const changeExtIdpConnStateDescriptor: OperationDescriptor = {
  name: "change_ext_idp_conn_state",
  method: "POST",
  path: "/api/v3/change-ext-idp-conn-state",
  body: { mediaType: "application/json" },
  security: [["x-authing-userpool-id"], ["bearer"]],
};

/**
 * Turn an identity source connection on or off
 *
 * Turn an identity source connection on or off for one application or several.
 *
 * `POST /api/v3/change-ext-idp-conn-state`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns Whether the state was changed
 * @throws {ApiError} The API answers that the call failed.
 */
export function change_ext_idp_conn_state(
  client: ApiClient,
  request: ChangeExtIdpConnStateDto,
  options?: CallOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.call(changeExtIdpConnStateDescriptor, request, options);
}

const createExtIdpDescriptor: OperationDescriptor = {
  name: "create_ext_idp",
  method: "POST",
  path: "/api/v3/create-ext-idp",
  body: { mediaType: "application/json" },
  security: [["x-authing-userpool-id"], ["bearer"]],
};

/**
 * Create an identity source
 *
 * Create an identity source, you can set its name, connection type, tenant ID, etc.
 *
 * `POST /api/v3/create-ext-idp`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The new identity source
 * @throws {ApiError} The API answers that the call failed.
 */
export function create_ext_idp(
  client: ApiClient,
  request: CreateExtIdpDto,
  options?: CallOptions,
): ApiPromise<ExtIdpSingleRespDto> {
  return client.call(createExtIdpDescriptor, request, options);
}

const createExtIdpConnDescriptor: OperationDescriptor = {
  name: "create_ext_idp_conn",
  method: "POST",
  path: "/api/v3/create-ext-idp-conn",
  body: { mediaType: "application/json" },
  security: [["x-authing-userpool-id"], ["bearer"]],
};

/**
 * Create a new connection under an existing identity source
 *
 * Create a new connection under an existing identity source, you can set the identity source icon, whether to support login only, etc.
 *
 * `POST /api/v3/create-ext-idp-conn`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The new connection
 * @throws {ApiError} The API answers that the call failed.
 */
export function create_ext_idp_conn(
  client: ApiClient,
  request: CreateExtIdpConnDto,
  options?: CallOptions,
): ApiPromise<ExtIdpConnDetailSingleRespDto> {
  return client.call(createExtIdpConnDescriptor, request, options);
}

const deleteExtIdpDescriptor: OperationDescriptor = {
  name: "delete_ext_idp",
  method: "POST",
  path: "/api/v3/delete-ext-idp",
  body: { mediaType: "application/json" },
  security: [["x-authing-userpool-id"], ["bearer"]],
};

/**
 * Delete an identity source
 *
 * Delete an identity source by its ID.
 *
 * `POST /api/v3/delete-ext-idp`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns Whether the identity source was deleted
 * @throws {ApiError} The API answers that the call failed.
 */
export function delete_ext_idp(
  client: ApiClient,
  request: DeleteExtIdpDto,
  options?: CallOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.call(deleteExtIdpDescriptor, request, options);
}

const deleteExtIdpConnDescriptor: OperationDescriptor = {
  name: "delete_ext_idp_conn",
  method: "POST",
  path: "/api/v3/delete-ext-idp-conn",
  body: { mediaType: "application/json" },
  security: [["x-authing-userpool-id"], ["bearer"]],
};

/**
 * Delete an identity source connection
 *
 * Delete an identity source connection by its ID.
 *
 * `POST /api/v3/delete-ext-idp-conn`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns Whether the connection was deleted
 * @throws {ApiError} The API answers that the call failed.
 */
export function delete_ext_idp_conn(
  client: ApiClient,
  request: DeleteExtIdpConnDto,
  options?: CallOptions,
): ApiPromise<IsSuccessRespDto> {
  return client.call(deleteExtIdpConnDescriptor, request, options);
}

const extIdpConnStateByAppsDescriptor: OperationDescriptor = {
  name: "ext_idp_conn_state_by_apps",
  method: "GET",
  path: "/api/v3/ext-idp-conn-apps",
  parameters: [
    { in: "query", name: "tenantId" },
    { in: "query", name: "appId" },
    { in: "query", name: "id" },
    { in: "query", name: "type" },
  ],
  security: [["x-authing-userpool-id"], ["bearer"]],
};

/**
 * Get the applications connected to an identity source
 *
 * Get how applications are connected to an identity source, as its details page shows it.
 *
 * `GET /api/v3/ext-idp-conn-apps`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The identity sources with their connections
 * @throws {ApiError} The API answers that the call failed.
 */
export function ext_idp_conn_state_by_apps(
  client: ApiClient,
  request: ExtIdpConnStateByAppsRequest,
  options?: CallOptions,
): ApiPromise<ExtIdpListPaginatedRespDto> {
  return client.call(extIdpConnStateByAppsDescriptor, request, options);
}

const getExtIdpDescriptor: OperationDescriptor = {
  name: "get_ext_idp",
  method: "GET",
  path: "/api/v3/get-ext-idp",
  parameters: [
    { in: "query", name: "tenantId" },
    { in: "query", name: "appId" },
    { in: "query", name: "id" },
    { in: "query", name: "type" },
  ],
  security: [["x-authing-userpool-id"], ["bearer"]],
};

/**
 * Get identity source details
 *
 * Get the details of an identity source by its ID, you can filter them by tenant ID.
 *
 * `GET /api/v3/get-ext-idp`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The details of the identity source
 * @throws {ApiError} The API answers that the call failed.
 */
export function get_ext_idp(
  client: ApiClient,
  request: GetExtIdpRequest,
  options?: CallOptions,
): ApiPromise<ExtIdpDetailSingleRespDto> {
  return client.call(getExtIdpDescriptor, request, options);
}

const listExtIdpDescriptor: OperationDescriptor = {
  name: "list_ext_idp",
  method: "GET",
  path: "/api/v3/list-ext-idp",
  parameters: [
    { in: "query", name: "tenantId" },
    { in: "query", name: "appId" },
  ],
  security: [["x-authing-userpool-id"], ["bearer"]],
};

/**
 * List identity sources
 *
 * List the identity sources of the user pool, you can filter them by tenant ID.
 *
 * `GET /api/v3/list-ext-idp`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The identity sources
 * @throws {ApiError} The API answers that the call failed.
 */
export function list_ext_idp(
  client: ApiClient,
  request?: ListExtIdpRequest,
  options?: CallOptions,
): ApiPromise<ExtIdpListPaginatedRespDto> {
  return client.call(listExtIdpDescriptor, request, options);
}

const listTenantExtIdpDescriptor: OperationDescriptor = {
  name: "list_tenant_ext_idp",
  method: "GET",
  path: "/api/v3/list-tenant-ext-idp",
  parameters: [
    { in: "query", name: "tenantId" },
    { in: "query", name: "appId" },
    { in: "query", name: "type" },
    { in: "query", name: "page" },
    { in: "query", name: "limit" },
  ],
  security: [["x-authing-userpool-id"], ["bearer"]],
};

/**
 * List identity sources in the tenant console
 *
 * List the identity sources within the tenant console, you can filter them by application ID.
 *
 * `GET /api/v3/list-tenant-ext-idp`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns One page of identity sources
 * @throws {ApiError} The API answers that the call failed.
 */
export function list_tenant_ext_idp(
  client: ApiClient,
  request?: ListTenantExtIdpRequest,
  options?: CallOptions,
): ApiPromise<ExtIdpListPaginatedRespDto> {
  return client.call(listTenantExtIdpDescriptor, request, options);
}

const updateExtIdpDescriptor: OperationDescriptor = {
  name: "update_ext_idp",
  method: "POST",
  path: "/api/v3/update-ext-idp",
  body: { mediaType: "application/json" },
  security: [["x-authing-userpool-id"], ["bearer"]],
};

/**
 * Update an identity source
 *
 * Update the configuration of an identity source, you can set its name.
 *
 * `POST /api/v3/update-ext-idp`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The updated identity source
 * @throws {ApiError} The API answers that the call failed.
 */
export function update_ext_idp(
  client: ApiClient,
  request: UpdateExtIdpDto,
  options?: CallOptions,
): ApiPromise<ExtIdpSingleRespDto> {
  return client.call(updateExtIdpDescriptor, request, options);
}

const updateExtIdpConnDescriptor: OperationDescriptor = {
  name: "update_ext_idp_conn",
  method: "POST",
  path: "/api/v3/update-ext-idp-conn",
  body: { mediaType: "application/json" },
  security: [["x-authing-userpool-id"], ["bearer"]],
};

/**
 * Update an identity source connection
 *
 * Update an identity source connection, you can set the identity source icon, whether to support login only, etc.
 *
 * `POST /api/v3/update-ext-idp-conn`
 *
 * @param client - The client that sends the call.
 * @param request - What the operation takes.
 * @param options - What is different for this call.
 * @returns The updated connection
 * @throws {ApiError} The API answers that the call failed.
 */
export function update_ext_idp_conn(
  client: ApiClient,
  request: UpdateExtIdpConnDto,
  options?: CallOptions,
): ApiPromise<ExtIdpConnDetailSingleRespDto> {
  return client.call(updateExtIdpConnDescriptor, request, options);
}
