export * from "./schemas.js";

/** The request of "Get the applications connected to an identity source". */
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

/** The request of "Get identity source details". */
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

/** The request of "List identity sources". */
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

/** The request of "List identity sources in the tenant console". */
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
