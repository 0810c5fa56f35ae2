import type { components } from "./openapi.js";

export type ChangeExtIdpAssociationStateDto =
  components["schemas"]["ChangeExtIdpAssociationStateDto"];

export type ChangeExtIdpConnStateDto =
  components["schemas"]["ChangeExtIdpConnStateDto"];

export type CreateExtIdpConnDto = components["schemas"]["CreateExtIdpConnDto"];

export type CreateExtIdpDto = components["schemas"]["CreateExtIdpDto"];

export type DeleteExtIdpConnDto = components["schemas"]["DeleteExtIdpConnDto"];

export type DeleteExtIdpDto = components["schemas"]["DeleteExtIdpDto"];

export type ExtIdpConnDetail = components["schemas"]["ExtIdpConnDetail"];

export type ExtIdpConnDetailSingleRespDto =
  components["schemas"]["ExtIdpConnDetailSingleRespDto"];

export type ExtIdpDetail = components["schemas"]["ExtIdpDetail"];

export type ExtIdpDetailSingleRespDto =
  components["schemas"]["ExtIdpDetailSingleRespDto"];

export type ExtIdpDto = components["schemas"]["ExtIdpDto"];

export type ExtIdpListPaginatedRespDto =
  components["schemas"]["ExtIdpListPaginatedRespDto"];

export type ExtIdpListPagingDto = components["schemas"]["ExtIdpListPagingDto"];

export type ExtIdpSingleRespDto = components["schemas"]["ExtIdpSingleRespDto"];

export type IsSuccessDto = components["schemas"]["IsSuccessDto"];

export type IsSuccessRespDto = components["schemas"]["IsSuccessRespDto"];

export type UpdateExtIdpConnDto = components["schemas"]["UpdateExtIdpConnDto"];

export type UpdateExtIdpDto = components["schemas"]["UpdateExtIdpDto"];

/** What "Get the applications connected to an identity source" takes. */
export interface ExtIdpConnStateByAppsRequest {
  /**
   * Tenant ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  tenantId?: string;
  /**
   * Application ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  appId?: string;
  /**
   * Identity source ID
   *
   * @example "6268b0e5e4b9a0e8ffa8fd60"
   */
  id: string;
  /** Identity source type */
  type?: "social" | "enterprise";
}

/** What "Get identity source details" takes. */
export interface GetExtIdpRequest {
  /**
   * Tenant ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  tenantId?: string;
  /**
   * Application ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  appId?: string;
  /**
   * Identity source ID
   *
   * @example "6268b0e5e4b9a0e8ffa8fd60"
   */
  id: string;
  /** Identity source type */
  type?: "social" | "enterprise";
}

/** What "List identity sources" takes. */
export interface ListExtIdpRequest {
  /**
   * Tenant ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  tenantId?: string;
  /**
   * Application ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  appId?: string;
}

/** What "List identity sources in the tenant console" takes. */
export interface ListTenantExtIdpRequest {
  /**
   * Tenant ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  tenantId?: string;
  /**
   * Application ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  appId?: string;
  /** Identity source type */
  type?: "social" | "enterprise";
  /**
   * Number of the page, starting from 1
   *
   * @defaultValue 1
   * @example 1
   */
  page?: number;
  /**
   * Number of items on a page, at most 50, 10 by default
   *
   * @defaultValue 10
   * @example 10
   */
  limit?: number;
}
