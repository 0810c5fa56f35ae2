import type { ApiDescriptor } from "./runtime/api.js";
import { placeHeaderKey } from "./runtime/auth/api-key.js";
import { placeBearer } from "./runtime/auth/bearer.js";
import { provideToken } from "./runtime/auth/provide-token.js";
import { form } from "./runtime/bodies/form.js";
import { json } from "./runtime/bodies/json.js";
import { nameUserAgent } from "./runtime/client/user-agent.js";
import { ApiClient } from "./runtime/index.js";
import type { ClientOptions, Secret } from "./runtime/index.js";

/** The descriptor of the API, which all of its calls use. */
export const api: ApiDescriptor = {
  server: "https://api.example.com",
  userAgent: nameUserAgent("case/1.0.0"),
  securitySchemes: {
    bearer: { place: placeBearer },
    oauth: { place: placeBearer },
    pool: { place: placeHeaderKey, name: "x-pool-id" },
  },
  security: [["oauth"]],
  sendsAllAlternatives: true,
  tokenSources: [
    {
      provide: provideToken,
      url: "/token",
      body: json,
      fields: { id: "accessKeyId", secret: "accessKeySecret" },
      expiresIn: "data.expires_in",
      credentials: {
        bearer: ["data.access_token"],
        pool: ["data.access_token", "scoped_pool"],
      },
    },
    {
      provide: provideToken,
      url: "/oauth/token",
      body: form,
      fields: { client_id: "clientId", client_secret: "clientSecret" },
      constants: { grant_type: "client_credentials" },
      expiresIn: "expires_in",
      credentials: { oauth: ["access_token"] },
    },
  ],
};

/** The options of a {@link TokensClient}. */
export interface TokensClientOptions extends ClientOptions<
  "bearer" | "oauth" | "pool"
> {
  /** Sent as `id` to `/token` in exchange for the credentials of calls. */
  readonly accessKeyId?: Secret | undefined;
  /** Sent as `secret` to `/token` in exchange for the credentials of calls. */
  readonly accessKeySecret?: Secret | undefined;
  /** Sent as `client_id` to `/oauth/token` in exchange for the credentials of calls. */
  readonly clientId?: Secret | undefined;
  /** Sent as `client_secret` to `/oauth/token` in exchange for the credentials of calls. */
  readonly clientSecret?: Secret | undefined;
}

/**
 * Creates the client that the functions of operations take. Unlike {@link TokensClient}, it lets bundlers drop unused functions.
 */
export function createClient(
  options: TokensClientOptions = {},
): ApiClient<TokensClientOptions> {
  return new ApiClient(options, api);
}
