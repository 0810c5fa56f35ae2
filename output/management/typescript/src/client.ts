import { api } from "./api.js";
import type { ManagementClientOptions } from "./api.js";
import * as identitySourcesOperations from "./operations/identity-sources.js";
import { ApiClient } from "./runtime/index.js";
import type { ApiPromise, CallOptions } from "./runtime/index.js";
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
} from "./types.js";

/** GenAuth Management API */
export class ManagementClient extends ApiClient<ManagementClientOptions> {
  constructor(options: ManagementClientOptions = {}) {
    super(options, api);
  }

  /**
   * Associate an identity source with a tenant
   *
   * Associate an identity source connection with a tenant, or end the association.
   *
   * `POST /api/v3/change-ext-idp-conn-association-state`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns Whether the association was changed
   * @throws {ApiError} If the API answers with an error.
   */
  change_ext_idp_conn_association_state(
    request: ChangeExtIdpAssociationStateDto,
    options?: CallOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return identitySourcesOperations.change_ext_idp_conn_association_state(
      this,
      request,
      options,
    );
  }

  /**
   * Turn an identity source connection on or off
   *
   * Turn an identity source connection on or off for one application or several.
   *
   * `POST /api/v3/change-ext-idp-conn-state`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns Whether the state was changed
   * @throws {ApiError} If the API answers with an error.
   */
  change_ext_idp_conn_state(
    request: ChangeExtIdpConnStateDto,
    options?: CallOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return identitySourcesOperations.change_ext_idp_conn_state(
      this,
      request,
      options,
    );
  }

  /**
   * Create an identity source
   *
   * Create an identity source, you can set its name, connection type, tenant ID, etc.
   *
   * `POST /api/v3/create-ext-idp`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The new identity source
   * @throws {ApiError} If the API answers with an error.
   */
  create_ext_idp(
    request: CreateExtIdpDto,
    options?: CallOptions,
  ): ApiPromise<ExtIdpSingleRespDto> {
    return identitySourcesOperations.create_ext_idp(this, request, options);
  }

  /**
   * Create a new connection under an existing identity source
   *
   * Create a new connection under an existing identity source, you can set the identity source icon, whether to support login only, etc.
   *
   * `POST /api/v3/create-ext-idp-conn`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The new connection
   * @throws {ApiError} If the API answers with an error.
   */
  create_ext_idp_conn(
    request: CreateExtIdpConnDto,
    options?: CallOptions,
  ): ApiPromise<ExtIdpConnDetailSingleRespDto> {
    return identitySourcesOperations.create_ext_idp_conn(
      this,
      request,
      options,
    );
  }

  /**
   * Delete an identity source
   *
   * Delete an identity source by its ID.
   *
   * `POST /api/v3/delete-ext-idp`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns Whether the identity source was deleted
   * @throws {ApiError} If the API answers with an error.
   */
  delete_ext_idp(
    request: DeleteExtIdpDto,
    options?: CallOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return identitySourcesOperations.delete_ext_idp(this, request, options);
  }

  /**
   * Delete an identity source connection
   *
   * Delete an identity source connection by its ID.
   *
   * `POST /api/v3/delete-ext-idp-conn`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns Whether the connection was deleted
   * @throws {ApiError} If the API answers with an error.
   */
  delete_ext_idp_conn(
    request: DeleteExtIdpConnDto,
    options?: CallOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return identitySourcesOperations.delete_ext_idp_conn(
      this,
      request,
      options,
    );
  }

  /**
   * Get the applications connected to an identity source
   *
   * Get how applications are connected to an identity source, as its details page shows it.
   *
   * `GET /api/v3/ext-idp-conn-apps`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The identity sources with their connections
   * @throws {ApiError} If the API answers with an error.
   */
  ext_idp_conn_state_by_apps(
    request: ExtIdpConnStateByAppsRequest,
    options?: CallOptions,
  ): ApiPromise<ExtIdpListPaginatedRespDto> {
    return identitySourcesOperations.ext_idp_conn_state_by_apps(
      this,
      request,
      options,
    );
  }

  /**
   * Get identity source details
   *
   * Get the details of an identity source by its ID, you can filter them by tenant ID.
   *
   * `GET /api/v3/get-ext-idp`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The details of the identity source
   * @throws {ApiError} If the API answers with an error.
   */
  get_ext_idp(
    request: GetExtIdpRequest,
    options?: CallOptions,
  ): ApiPromise<ExtIdpDetailSingleRespDto> {
    return identitySourcesOperations.get_ext_idp(this, request, options);
  }

  /**
   * List identity sources
   *
   * List the identity sources of the user pool, you can filter them by tenant ID.
   *
   * `GET /api/v3/list-ext-idp`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The identity sources
   * @throws {ApiError} If the API answers with an error.
   */
  list_ext_idp(
    request?: ListExtIdpRequest,
    options?: CallOptions,
  ): ApiPromise<ExtIdpListPaginatedRespDto> {
    return identitySourcesOperations.list_ext_idp(this, request, options);
  }

  /**
   * List identity sources in the tenant console
   *
   * List the identity sources within the tenant console, you can filter them by application ID.
   *
   * `GET /api/v3/list-tenant-ext-idp`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns One page of identity sources
   * @throws {ApiError} If the API answers with an error.
   */
  list_tenant_ext_idp(
    request?: ListTenantExtIdpRequest,
    options?: CallOptions,
  ): ApiPromise<ExtIdpListPaginatedRespDto> {
    return identitySourcesOperations.list_tenant_ext_idp(
      this,
      request,
      options,
    );
  }

  /**
   * Update an identity source
   *
   * Update the configuration of an identity source, you can set its name.
   *
   * `POST /api/v3/update-ext-idp`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The updated identity source
   * @throws {ApiError} If the API answers with an error.
   */
  update_ext_idp(
    request: UpdateExtIdpDto,
    options?: CallOptions,
  ): ApiPromise<ExtIdpSingleRespDto> {
    return identitySourcesOperations.update_ext_idp(this, request, options);
  }

  /**
   * Update an identity source connection
   *
   * Update an identity source connection, you can set the identity source icon, whether to support login only, etc.
   *
   * `POST /api/v3/update-ext-idp-conn`
   *
   * @param request - The arguments of the operation.
   * @param options - Options for this call only.
   * @returns The updated connection
   * @throws {ApiError} If the API answers with an error.
   */
  update_ext_idp_conn(
    request: UpdateExtIdpConnDto,
    options?: CallOptions,
  ): ApiPromise<ExtIdpConnDetailSingleRespDto> {
    return identitySourcesOperations.update_ext_idp_conn(
      this,
      request,
      options,
    );
  }
}
