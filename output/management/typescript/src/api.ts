import type { ApiDescriptor } from "./runtime/api.js";
import { placeHeaderKey } from "./runtime/auth/api-key.js";
import { placeBearer } from "./runtime/auth/bearer.js";
import { provideToken } from "./runtime/auth/provide-token.js";
import { json } from "./runtime/bodies/json.js";
import { nameUserAgent } from "./runtime/client/user-agent.js";
import { ApiClient } from "./runtime/index.js";
import type { ClientOptions, Secret } from "./runtime/index.js";
import { readEnvelope } from "./runtime/responses/envelope.js";

/** The descriptor of the API, which all of its calls use. */
export const api: ApiDescriptor = {
  server: "https://api.genauth.ai",
  userAgent: nameUserAgent("management/3.0.0"),
  securitySchemes: {
    bearer: { place: placeBearer },
    "x-authing-userpool-id": {
      place: placeHeaderKey,
      name: "x-authing-userpool-id",
    },
  },
  security: [["x-authing-userpool-id"], ["bearer"]],
  sendsAllAlternatives: true,
  tokenSources: [
    {
      provide: provideToken,
      url: "/api/v3/get-management-token",
      body: json,
      fields: {
        accessKeyId: "accessKeyId",
        accessKeySecret: "accessKeySecret",
      },
      expiresIn: "data.expires_in",
      credentials: {
        bearer: ["data.access_token"],
        "x-authing-userpool-id": ["data.access_token", "scoped_userpool_id"],
      },
    },
  ],
  envelope: {
    read: readEnvelope,
    status: "statusCode",
    ok: [200],
    code: "apiCode",
    message: "message",
    requestId: "requestId",
  },
};

/** The options of a {@link ManagementClient}. */
export interface ManagementClientOptions extends ClientOptions<
  "bearer" | "x-authing-userpool-id"
> {
  /** Sent as `accessKeyId` to `/api/v3/get-management-token` in exchange for the credentials of calls. */
  readonly accessKeyId?: Secret | undefined;
  /** Sent as `accessKeySecret` to `/api/v3/get-management-token` in exchange for the credentials of calls. */
  readonly accessKeySecret?: Secret | undefined;
}

/**
 * Creates the client that the functions of operations take. Unlike {@link ManagementClient}, it lets bundlers drop unused functions.
 */
export function createClient(
  options: ManagementClientOptions = {},
): ApiClient<ManagementClientOptions> {
  return new ApiClient(options, api);
}
