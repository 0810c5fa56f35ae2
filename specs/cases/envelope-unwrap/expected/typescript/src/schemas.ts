export interface RespDto {
  /** @example 200 */
  statusCode: number;
  /** @example "Success" */
  message: string;
}

export interface TenantDto {
  tenantId: string;
  isActive: boolean;
}

export interface TenantRespDto {
  /** @example 200 */
  statusCode: number;
  /** @example "Success" */
  message: string;
  data: TenantDto;
}
