import type { ApiDescriptor } from "./runtime/api.js";
import {
  placeCookieKey,
  placeHeaderKey,
  placeQueryKey,
} from "./runtime/auth/api-key.js";
import { placeBasic } from "./runtime/auth/basic.js";
import { placeBearer } from "./runtime/auth/bearer.js";
import { provideToken } from "./runtime/auth/provide-token.js";
import { form } from "./runtime/bodies/form.js";
import { nameUserAgent } from "./runtime/client/user-agent.js";
import { ApiClient } from "./runtime/index.js";
import type { ClientOptions, Secret } from "./runtime/index.js";

/** The descriptor of the API, which all of its calls use. */
export const api: ApiDescriptor = {
  userAgent: nameUserAgent("case/1.0.0"),
  securitySchemes: {
    headerKey: { place: placeHeaderKey, name: "X-Key" },
    identity: { place: placeBearer },
    login: { place: placeBearer },
    password: { place: placeBasic },
    queryKey: { place: placeQueryKey, name: "key" },
    session: { place: placeCookieKey, name: "sid" },
    token: { place: placeBearer },
  },
  security: [["password"], ["queryKey"], ["session"]],
  tokenSources: [
    {
      provide: provideToken,
      url: "https://example.com/token",
      body: form,
      fields: { client_id: "clientId", client_secret: "clientSecret" },
      constants: { grant_type: "client_credentials" },
      expiresIn: "expires_in",
      credentials: { login: ["access_token"] },
    },
  ],
};

/** The options of a {@link VaultClient}. */
export interface VaultClientOptions extends ClientOptions<
  | "headerKey"
  | "identity"
  | "login"
  | "password"
  | "queryKey"
  | "session"
  | "token"
> {
  /** Sent as `client_id` to `https://example.com/token` in exchange for the credentials of calls. */
  readonly clientId?: Secret | undefined;
  /** Sent as `client_secret` to `https://example.com/token` in exchange for the credentials of calls. */
  readonly clientSecret?: Secret | undefined;
}

/**
 * Creates the client that the functions of operations take. Unlike {@link VaultClient}, it lets bundlers drop unused functions.
 */
export function createClient(
  options: VaultClientOptions = {},
): ApiClient<VaultClientOptions> {
  return new ApiClient(options, api);
}
