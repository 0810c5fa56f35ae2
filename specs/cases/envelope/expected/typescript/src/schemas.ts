export interface TenantDto {
  /** @example "t-1" */
  tenantId: string;
  /** @example false */
  isActive: boolean;
}

export interface TenantSingleRespDto {
  /**
   * 200 means success
   *
   * @example 200
   */
  statusCode: number;
  /** @example "Success" */
  message: string;
  /** The kind of the error */
  apiCode?: number;
  requestId?: string;
  data?: TenantDto;
}
