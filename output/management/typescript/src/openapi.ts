// prettier-ignore
export interface components {
    schemas: {
        ChangeExtIdpAssociationStateDto: {
            /**
             * @description Identity source connection ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            id: string;
            /**
             * @description Whether the identity source is associated with the tenant
             * @example false
             */
            association: boolean;
            /**
             * @description Tenant ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            tenantId?: string;
        };
        ChangeExtIdpConnStateDto: {
            /**
             * @description Identity source connection ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            id: string;
            /**
             * @description Whether the identity source connection is on
             * @example false
             */
            enabled: boolean;
            /**
             * @description Application ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            appId: string;
            /**
             * @description Tenant ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            tenantId?: string;
            /** @description Application IDs */
            appIds?: string[];
        };
        CreateExtIdpConnDto: {
            /**
             * @description Identity source connection ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            extIdpId: string;
            /**
             * @description Identity source connection type
             * @example "ad"
             * @enum {string}
             */
            type: "oidc" | "oauth" | "saml" | "ldap" | "ad" | "cas" | "azure-ad" | "alipay" | "facebook" | "facebook:mobile" | "twitter" | "google:mobile" | "google" | "wechat:pc" | "wechat:mobile" | "wechat:webpage-authorization" | "wechatmp-qrcode" | "wechat:miniprogram:default" | "wechat:miniprogram:qrconnect" | "wechat:miniprogram:app-launch" | "github" | "github:mobile" | "qq" | "qq:mobile" | "wechatwork:corp:qrconnect" | "wechatwork:agency:qrconnect" | "wechatwork:service-provider:qrconnect" | "wechatwork:mobile" | "wechatwork:agency:mobile" | "dingtalk" | "dingtalk:mobile" | "dingtalk:provider" | "weibo" | "weibo:mobile" | "apple" | "apple:web" | "baidu" | "baidu:mobile" | "lark-internal" | "lark-public" | "lark-block" | "gitlab" | "gitlab:mobile" | "linkedin" | "linkedin:mobile" | "slack" | "slack:mobile" | "yidun" | "qingcloud" | "gitee" | "gitee:mobile" | "instagram" | "welink" | "ad-kerberos" | "huawei" | "huawei:mobile" | "honor" | "xiaomi" | "xiaomi:mobile" | "aws" | "amazon" | "amazon:mobile" | "douyin:mobile" | "kuaishou:mobile" | "line:mobile" | "oppo:mobile" | "wechatwork:qrconnect:of:authing:agency" | "sdbz";
            /**
             * @description Identity source connection identifier
             * @example "60b49eb83fd80adb96f26e68"
             */
            identifier: string;
            /**
             * @description Whether to support login only
             * @example false
             */
            loginOnly?: boolean;
            /**
             * @description Identity source icon
             * @example "https://files.authing.co/authing-console/social-connections/icon_xiaochengxu@2x.png"
             */
            logo?: string;
            /**
             * @description Display name of the connection on the login page
             * @example "Login page"
             */
            displayName: string;
            /**
             * @description Custom configuration information for the connection
             * @example {"clientId":"clientId on the identity source","clientSecret":"clientSecret on the identity source"}
             */
            fields: Record<string, unknown>;
            /**
             * @description Tenant ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            tenantId?: string;
        };
        CreateExtIdpDto: {
            /**
             * @description Name of the identity source
             * @example "exampleName"
             */
            name: string;
            /**
             * @description Identity source connection type
             * @example "ad"
             * @enum {string}
             */
            type: "oidc" | "oauth2" | "saml" | "ldap" | "ad" | "cas" | "azure-ad" | "wechat" | "google" | "qq" | "wechatwork" | "dingtalk" | "weibo" | "github" | "alipay" | "apple" | "baidu" | "lark" | "gitlab" | "twitter" | "facebook" | "slack" | "linkedin" | "yidun" | "qingcloud" | "gitee" | "instagram" | "welink" | "huawei" | "honor" | "xiaomi" | "oppo" | "aws" | "amazon" | "douyin" | "kuaishou" | "line" | "sdbz";
            /**
             * @description Tenant ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            tenantId?: string;
        };
        DeleteExtIdpConnDto: {
            /**
             * @description Identity source connection ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            id: string;
            /**
             * @description Tenant ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            tenantId?: string;
        };
        DeleteExtIdpDto: {
            /**
             * @description Identity source ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            id: string;
            /**
             * @description Tenant ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            tenantId?: string;
        };
        ExtIdpConnDetail: {
            /**
             * @description Identity source connection id
             * @example "60b49eb83fd80adb96f26e68"
             */
            id: string;
            /**
             * @description Identity source connection type
             * @example "oidc"
             * @enum {string}
             */
            type: "oidc" | "oauth" | "saml" | "ldap" | "ad" | "cas" | "azure-ad" | "alipay" | "facebook" | "facebook:mobile" | "twitter" | "google:mobile" | "google" | "wechat:pc" | "wechat:mobile" | "wechat:webpage-authorization" | "wechatmp-qrcode" | "wechat:miniprogram:default" | "wechat:miniprogram:qrconnect" | "wechat:miniprogram:app-launch" | "github" | "github:mobile" | "qq" | "qq:mobile" | "wechatwork:corp:qrconnect" | "wechatwork:agency:qrconnect" | "wechatwork:service-provider:qrconnect" | "wechatwork:mobile" | "wechatwork:agency:mobile" | "dingtalk" | "dingtalk:mobile" | "dingtalk:provider" | "weibo" | "weibo:mobile" | "apple" | "apple:web" | "baidu" | "baidu:mobile" | "lark-internal" | "lark-public" | "lark-block" | "gitlab" | "gitlab:mobile" | "linkedin" | "linkedin:mobile" | "slack" | "slack:mobile" | "yidun" | "qingcloud" | "gitee" | "gitee:mobile" | "instagram" | "welink" | "ad-kerberos" | "huawei" | "huawei:mobile" | "honor" | "xiaomi" | "xiaomi:mobile" | "aws" | "amazon" | "amazon:mobile" | "douyin:mobile" | "kuaishou:mobile" | "line:mobile" | "oppo:mobile" | "wechatwork:qrconnect:of:authing:agency" | "sdbz";
            /**
             * @description Identity source ID
             * @example "6318061be13c0ce6a64093e5"
             */
            extIdpId: string;
            /**
             * @description Identity source connection icon
             * @example "https://files.authing.co/authing-console/social-connections/icon_xiaochengxu@2x.png"
             */
            logo: string;
            /**
             * @description Identity source connection identifier
             * @example "60b49eb83fd80adb96f26e68"
             */
            identifier?: string;
            /**
             * @description Display name of the identity source connection on the login page
             * @example "Login page"
             */
            displayName?: string;
            /**
             * @description Whether to support only login
             * @example true
             */
            loginOnly: boolean;
            /**
             * @description Account association mode
             * @example "none"
             * @enum {string}
             */
            associationMode: "none" | "field" | "challenge";
            /**
             * @description Account binding method
             * @example ["email-password"]
             */
            challengeBindingMethods: string[];
        };
        ExtIdpConnDetailSingleRespDto: {
            /**
             * @description Business status code, which can be used to determine whether the operation is successful. 200 means success.
             * @example 200
             */
            statusCode: number;
            /**
             * @description Description
             * @example "Success"
             */
            message: string;
            /** @description Segmented error code, which can be used to get the specific error type (successful request does not return). For a detailed list of error codes, see: [API Code List](https://api-explorer.genauth.ai/?tag=group/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87#tag/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87/%E9%94%99%E8%AF%AF%E5%A4%84%E7%90%86/apiCode) */
            apiCode?: number;
            /**
             * @description Request ID. Returned when the request fails.
             * @example "934108e5-9fbf-4d24-8da1-c330328abd6c"
             */
            requestId?: string;
            /** @description response data */
            data: components["schemas"]["ExtIdpConnDetail"];
        };
        ExtIdpDetail: {
            /**
             * @description Identity source ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            id: string;
            /**
             * @description Name of the identity source
             * @example "default"
             */
            name: string;
            /**
             * @description Logo of the identity source
             * @example "https://files.authing.co/authing-console/social-connections/wechatIdentitySource.svg"
             */
            logo: string;
            /**
             * @description Tenant ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            tenantId?: string;
            /**
             * @description Identity source type
             * @example "wechat"
             */
            type: string;
            /** @description Connections of the identity source */
            connections: Record<string, unknown>;
            /**
             * @description Whether users join automatically, where there are tenants
             * @example true
             */
            autoJoin: boolean;
        };
        ExtIdpDetailSingleRespDto: {
            /**
             * @description Business status code, which can be used to determine whether the operation is successful. 200 means success.
             * @example 200
             */
            statusCode: number;
            /**
             * @description Description
             * @example "Success"
             */
            message: string;
            /** @description Segmented error code, which can be used to get the specific error type (successful request does not return). For a detailed list of error codes, see: [API Code List](https://api-explorer.genauth.ai/?tag=group/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87#tag/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87/%E9%94%99%E8%AF%AF%E5%A4%84%E7%90%86/apiCode) */
            apiCode?: number;
            /**
             * @description Request ID. Returned when the request fails.
             * @example "934108e5-9fbf-4d24-8da1-c330328abd6c"
             */
            requestId?: string;
            /** @description The identity source with its connections */
            data: components["schemas"]["ExtIdpDetail"];
        };
        ExtIdpDto: {
            /**
             * @description Identity source ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            id: string;
            /**
             * @description Name of the identity source
             * @example "default"
             */
            name: string;
            /**
             * @description Logo of the identity source
             * @example "https://files.authing.co/authing-console/social-connections/wechatIdentitySource.svg"
             */
            logo: string;
            /**
             * @description Tenant ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            tenantId?: string;
            /**
             * @description Identity source type
             * @example "wechat"
             */
            type: string;
        };
        ExtIdpListPaginatedRespDto: {
            /**
             * @description Business status code, which can be used to determine whether the operation is successful. 200 means success.
             * @example 200
             */
            statusCode: number;
            /**
             * @description Description
             * @example "Success"
             */
            message: string;
            /** @description Segmented error code, which can be used to get the specific error type (successful request does not return). For a detailed list of error codes, see: [API Code List](https://api-explorer.genauth.ai/?tag=group/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87#tag/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87/%E9%94%99%E8%AF%AF%E5%A4%84%E7%90%86/apiCode) */
            apiCode?: number;
            /**
             * @description Request ID. Returned when the request fails.
             * @example "934108e5-9fbf-4d24-8da1-c330328abd6c"
             */
            requestId?: string;
            /** @description The identity sources and their total number */
            data: components["schemas"]["ExtIdpListPagingDto"];
        };
        ExtIdpListPagingDto: {
            /** @description Total number of records */
            totalCount: number;
            /** @description The identity sources of the page */
            list: components["schemas"]["ExtIdpDto"][];
        };
        ExtIdpSingleRespDto: {
            /**
             * @description Business status code, which can be used to determine whether the operation is successful. 200 means success.
             * @example 200
             */
            statusCode: number;
            /**
             * @description Description
             * @example "Success"
             */
            message: string;
            /** @description Segmented error code, which can be used to get the specific error type (successful request does not return). For a detailed list of error codes, see: [API Code List](https://api-explorer.genauth.ai/?tag=group/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87#tag/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87/%E9%94%99%E8%AF%AF%E5%A4%84%E7%90%86/apiCode) */
            apiCode?: number;
            /**
             * @description Request ID. Returned when the request fails.
             * @example "934108e5-9fbf-4d24-8da1-c330328abd6c"
             */
            requestId?: string;
            /** @description The identity source */
            data: components["schemas"]["ExtIdpDto"];
        };
        IsSuccessDto: {
            /**
             * @description Whether the operation succeeded
             * @example true
             */
            success: boolean;
        };
        IsSuccessRespDto: {
            /**
             * @description Business status code, which can be used to determine whether the operation is successful. 200 means success.
             * @example 200
             */
            statusCode: number;
            /**
             * @description Description
             * @example "Success"
             */
            message: string;
            /** @description Segmented error code, which can be used to get the specific error type (successful request does not return). For a detailed list of error codes, see: [API Code List](https://api-explorer.genauth.ai/?tag=group/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87#tag/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87/%E9%94%99%E8%AF%AF%E5%A4%84%E7%90%86/apiCode) */
            apiCode?: number;
            /**
             * @description Request ID. Returned when the request fails.
             * @example "934108e5-9fbf-4d24-8da1-c330328abd6c"
             */
            requestId?: string;
            /** @description Whether the operation succeeded */
            data: components["schemas"]["IsSuccessDto"];
        };
        UpdateExtIdpConnDto: {
            /**
             * @description Identity source connection ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            id: string;
            /**
             * @description Display name of the identity source connection
             * @example "exampleName"
             */
            displayName: string;
            /**
             * @description Custom configuration information for the connection; what is not given stays as it is
             * @example {"clientId":"clientId"}
             */
            fields: Record<string, unknown>;
            /**
             * @description Identity source connection icon
             * @example "https://files.authing.co/authing-console/social-connections/icon_xiaochengxu@2x.png"
             */
            logo?: string;
            /**
             * @description Whether to support login only
             * @example false
             */
            loginOnly?: boolean;
            /**
             * @description Tenant ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            tenantId?: string;
        };
        UpdateExtIdpDto: {
            /**
             * @description Name of the identity source
             * @example "exampleName"
             */
            name: string;
            /**
             * @description Identity source ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            id: string;
            /**
             * @description Tenant ID
             * @example "60b49eb83fd80adb96f26e68"
             */
            tenantId?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
