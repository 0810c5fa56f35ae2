export interface ChangeExtIdpAssociationStateDto {
  /**
   * Identity source connection ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  id: string;
  /**
   * Whether the identity source is associated with the tenant
   *
   * @example false
   */
  association: boolean;
  /**
   * Tenant ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  tenantId?: string;
}

export interface ChangeExtIdpConnStateDto {
  /**
   * Identity source connection ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  id: string;
  /**
   * Whether the identity source connection is on
   *
   * @example false
   */
  enabled: boolean;
  /**
   * Application ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  appId: string;
  /**
   * Tenant ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  tenantId?: string;
  /** Application IDs */
  appIds?: string[];
}

export interface CreateExtIdpConnDto {
  /**
   * Identity source connection ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  extIdpId: string;
  /**
   * Identity source connection type
   *
   * @example "ad"
   */
  type:
    | "oidc"
    | "oauth"
    | "saml"
    | "ldap"
    | "ad"
    | "cas"
    | "azure-ad"
    | "alipay"
    | "facebook"
    | "facebook:mobile"
    | "twitter"
    | "google:mobile"
    | "google"
    | "wechat:pc"
    | "wechat:mobile"
    | "wechat:webpage-authorization"
    | "wechatmp-qrcode"
    | "wechat:miniprogram:default"
    | "wechat:miniprogram:qrconnect"
    | "wechat:miniprogram:app-launch"
    | "github"
    | "github:mobile"
    | "qq"
    | "qq:mobile"
    | "wechatwork:corp:qrconnect"
    | "wechatwork:agency:qrconnect"
    | "wechatwork:service-provider:qrconnect"
    | "wechatwork:mobile"
    | "wechatwork:agency:mobile"
    | "dingtalk"
    | "dingtalk:mobile"
    | "dingtalk:provider"
    | "weibo"
    | "weibo:mobile"
    | "apple"
    | "apple:web"
    | "baidu"
    | "baidu:mobile"
    | "lark-internal"
    | "lark-public"
    | "lark-block"
    | "gitlab"
    | "gitlab:mobile"
    | "linkedin"
    | "linkedin:mobile"
    | "slack"
    | "slack:mobile"
    | "yidun"
    | "qingcloud"
    | "gitee"
    | "gitee:mobile"
    | "instagram"
    | "welink"
    | "ad-kerberos"
    | "huawei"
    | "huawei:mobile"
    | "honor"
    | "xiaomi"
    | "xiaomi:mobile"
    | "aws"
    | "amazon"
    | "amazon:mobile"
    | "douyin:mobile"
    | "kuaishou:mobile"
    | "line:mobile"
    | "oppo:mobile"
    | "wechatwork:qrconnect:of:authing:agency"
    | "sdbz";
  /**
   * Identity source connection identifier
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  identifier: string;
  /**
   * Whether to support login only
   *
   * @example false
   */
  loginOnly?: boolean;
  /**
   * Identity source icon
   *
   * @example "https://files.authing.co/authing-console/social-connections/icon_xiaochengxu@2x.png"
   */
  logo?: string;
  /**
   * Display name of the connection on the login page
   *
   * @example "Login page"
   */
  displayName: string;
  /**
   * Custom configuration information for the connection
   *
   * @example {"clientId":"clientId on the identity source","clientSecret":"clientSecret on the identity source"}
   */
  fields: Record<string, unknown>;
  /**
   * Tenant ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  tenantId?: string;
}

export interface CreateExtIdpDto {
  /**
   * Name of the identity source
   *
   * @example "exampleName"
   */
  name: string;
  /**
   * Identity source connection type
   *
   * @example "ad"
   */
  type:
    | "oidc"
    | "oauth2"
    | "saml"
    | "ldap"
    | "ad"
    | "cas"
    | "azure-ad"
    | "wechat"
    | "google"
    | "qq"
    | "wechatwork"
    | "dingtalk"
    | "weibo"
    | "github"
    | "alipay"
    | "apple"
    | "baidu"
    | "lark"
    | "gitlab"
    | "twitter"
    | "facebook"
    | "slack"
    | "linkedin"
    | "yidun"
    | "qingcloud"
    | "gitee"
    | "instagram"
    | "welink"
    | "huawei"
    | "honor"
    | "xiaomi"
    | "oppo"
    | "aws"
    | "amazon"
    | "douyin"
    | "kuaishou"
    | "line"
    | "sdbz";
  /**
   * Tenant ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  tenantId?: string;
}

export interface DeleteExtIdpConnDto {
  /**
   * Identity source connection ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  id: string;
  /**
   * Tenant ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  tenantId?: string;
}

export interface DeleteExtIdpDto {
  /**
   * Identity source ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  id: string;
  /**
   * Tenant ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  tenantId?: string;
}

export interface ExtIdpConnDetail {
  /**
   * Identity source connection id
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  id: string;
  /**
   * Identity source connection type
   *
   * @example "oidc"
   */
  type:
    | "oidc"
    | "oauth"
    | "saml"
    | "ldap"
    | "ad"
    | "cas"
    | "azure-ad"
    | "alipay"
    | "facebook"
    | "facebook:mobile"
    | "twitter"
    | "google:mobile"
    | "google"
    | "wechat:pc"
    | "wechat:mobile"
    | "wechat:webpage-authorization"
    | "wechatmp-qrcode"
    | "wechat:miniprogram:default"
    | "wechat:miniprogram:qrconnect"
    | "wechat:miniprogram:app-launch"
    | "github"
    | "github:mobile"
    | "qq"
    | "qq:mobile"
    | "wechatwork:corp:qrconnect"
    | "wechatwork:agency:qrconnect"
    | "wechatwork:service-provider:qrconnect"
    | "wechatwork:mobile"
    | "wechatwork:agency:mobile"
    | "dingtalk"
    | "dingtalk:mobile"
    | "dingtalk:provider"
    | "weibo"
    | "weibo:mobile"
    | "apple"
    | "apple:web"
    | "baidu"
    | "baidu:mobile"
    | "lark-internal"
    | "lark-public"
    | "lark-block"
    | "gitlab"
    | "gitlab:mobile"
    | "linkedin"
    | "linkedin:mobile"
    | "slack"
    | "slack:mobile"
    | "yidun"
    | "qingcloud"
    | "gitee"
    | "gitee:mobile"
    | "instagram"
    | "welink"
    | "ad-kerberos"
    | "huawei"
    | "huawei:mobile"
    | "honor"
    | "xiaomi"
    | "xiaomi:mobile"
    | "aws"
    | "amazon"
    | "amazon:mobile"
    | "douyin:mobile"
    | "kuaishou:mobile"
    | "line:mobile"
    | "oppo:mobile"
    | "wechatwork:qrconnect:of:authing:agency"
    | "sdbz"
    | (string & {});
  /**
   * Identity source ID
   *
   * @example "6318061be13c0ce6a64093e5"
   */
  extIdpId: string;
  /**
   * Identity source connection icon
   *
   * @example "https://files.authing.co/authing-console/social-connections/icon_xiaochengxu@2x.png"
   */
  logo: string;
  /**
   * Identity source connection identifier
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  identifier?: string;
  /**
   * Display name of the identity source connection on the login page
   *
   * @example "Login page"
   */
  displayName?: string;
  /**
   * Whether to support only login
   *
   * @example true
   */
  loginOnly: boolean;
  /**
   * Account association mode
   *
   * @example "none"
   */
  associationMode: "none" | "field" | "challenge" | (string & {});
  /**
   * Account binding method
   *
   * @example ["email-password"]
   */
  challengeBindingMethods: string[];
}

export interface ExtIdpConnDetailSingleRespDto {
  /**
   * Business status code, which can be used to determine whether the operation is successful. 200 means success.
   *
   * @example 200
   */
  statusCode: number;
  /**
   * Description
   *
   * @example "Success"
   */
  message: string;
  /** Segmented error code, which can be used to get the specific error type (successful request does not return). For a detailed list of error codes, see: [API Code List](https://api-explorer.genauth.ai/?tag=group/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87#tag/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87/%E9%94%99%E8%AF%AF%E5%A4%84%E7%90%86/apiCode) */
  apiCode?: number;
  /**
   * Request ID. Returned when the request fails.
   *
   * @example "934108e5-9fbf-4d24-8da1-c330328abd6c"
   */
  requestId?: string;
  /** response data */
  data: ExtIdpConnDetail;
}

export interface ExtIdpDetail {
  /**
   * Identity source ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  id: string;
  /**
   * Name of the identity source
   *
   * @example "default"
   */
  name: string;
  /**
   * Logo of the identity source
   *
   * @example "https://files.authing.co/authing-console/social-connections/wechatIdentitySource.svg"
   */
  logo: string;
  /**
   * Tenant ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  tenantId?: string;
  /**
   * Identity source type
   *
   * @example "wechat"
   */
  type: string;
  /** Connections of the identity source */
  connections: Record<string, unknown>;
  /**
   * Whether users join automatically, where there are tenants
   *
   * @example true
   */
  autoJoin: boolean;
}

export interface ExtIdpDetailSingleRespDto {
  /**
   * Business status code, which can be used to determine whether the operation is successful. 200 means success.
   *
   * @example 200
   */
  statusCode: number;
  /**
   * Description
   *
   * @example "Success"
   */
  message: string;
  /** Segmented error code, which can be used to get the specific error type (successful request does not return). For a detailed list of error codes, see: [API Code List](https://api-explorer.genauth.ai/?tag=group/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87#tag/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87/%E9%94%99%E8%AF%AF%E5%A4%84%E7%90%86/apiCode) */
  apiCode?: number;
  /**
   * Request ID. Returned when the request fails.
   *
   * @example "934108e5-9fbf-4d24-8da1-c330328abd6c"
   */
  requestId?: string;
  /** The identity source with its connections */
  data: ExtIdpDetail;
}

export interface ExtIdpDto {
  /**
   * Identity source ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  id: string;
  /**
   * Name of the identity source
   *
   * @example "default"
   */
  name: string;
  /**
   * Logo of the identity source
   *
   * @example "https://files.authing.co/authing-console/social-connections/wechatIdentitySource.svg"
   */
  logo: string;
  /**
   * Tenant ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  tenantId?: string;
  /**
   * Identity source type
   *
   * @example "wechat"
   */
  type: string;
}

export interface ExtIdpListPaginatedRespDto {
  /**
   * Business status code, which can be used to determine whether the operation is successful. 200 means success.
   *
   * @example 200
   */
  statusCode: number;
  /**
   * Description
   *
   * @example "Success"
   */
  message: string;
  /** Segmented error code, which can be used to get the specific error type (successful request does not return). For a detailed list of error codes, see: [API Code List](https://api-explorer.genauth.ai/?tag=group/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87#tag/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87/%E9%94%99%E8%AF%AF%E5%A4%84%E7%90%86/apiCode) */
  apiCode?: number;
  /**
   * Request ID. Returned when the request fails.
   *
   * @example "934108e5-9fbf-4d24-8da1-c330328abd6c"
   */
  requestId?: string;
  /** The identity sources and their total number */
  data: ExtIdpListPagingDto;
}

export interface ExtIdpListPagingDto {
  /** Total number of records */
  totalCount: number;
  /** The identity sources of the page */
  list: ExtIdpDto[];
}

export interface ExtIdpSingleRespDto {
  /**
   * Business status code, which can be used to determine whether the operation is successful. 200 means success.
   *
   * @example 200
   */
  statusCode: number;
  /**
   * Description
   *
   * @example "Success"
   */
  message: string;
  /** Segmented error code, which can be used to get the specific error type (successful request does not return). For a detailed list of error codes, see: [API Code List](https://api-explorer.genauth.ai/?tag=group/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87#tag/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87/%E9%94%99%E8%AF%AF%E5%A4%84%E7%90%86/apiCode) */
  apiCode?: number;
  /**
   * Request ID. Returned when the request fails.
   *
   * @example "934108e5-9fbf-4d24-8da1-c330328abd6c"
   */
  requestId?: string;
  /** The identity source */
  data: ExtIdpDto;
}

export interface IsSuccessDto {
  /**
   * Whether the operation succeeded
   *
   * @example true
   */
  success: boolean;
}

export interface IsSuccessRespDto {
  /**
   * Business status code, which can be used to determine whether the operation is successful. 200 means success.
   *
   * @example 200
   */
  statusCode: number;
  /**
   * Description
   *
   * @example "Success"
   */
  message: string;
  /** Segmented error code, which can be used to get the specific error type (successful request does not return). For a detailed list of error codes, see: [API Code List](https://api-explorer.genauth.ai/?tag=group/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87#tag/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87/%E9%94%99%E8%AF%AF%E5%A4%84%E7%90%86/apiCode) */
  apiCode?: number;
  /**
   * Request ID. Returned when the request fails.
   *
   * @example "934108e5-9fbf-4d24-8da1-c330328abd6c"
   */
  requestId?: string;
  /** Whether the operation succeeded */
  data: IsSuccessDto;
}

export interface UpdateExtIdpConnDto {
  /**
   * Identity source connection ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  id: string;
  /**
   * Display name of the identity source connection
   *
   * @example "exampleName"
   */
  displayName: string;
  /**
   * Custom configuration information for the connection; what is not given stays as it is
   *
   * @example {"clientId":"clientId"}
   */
  fields: Record<string, unknown>;
  /**
   * Identity source connection icon
   *
   * @example "https://files.authing.co/authing-console/social-connections/icon_xiaochengxu@2x.png"
   */
  logo?: string;
  /**
   * Whether to support login only
   *
   * @example false
   */
  loginOnly?: boolean;
  /**
   * Tenant ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  tenantId?: string;
}

export interface UpdateExtIdpDto {
  /**
   * Name of the identity source
   *
   * @example "exampleName"
   */
  name: string;
  /**
   * Identity source ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  id: string;
  /**
   * Tenant ID
   *
   * @example "60b49eb83fd80adb96f26e68"
   */
  tenantId?: string;
}
