import type { ApiModel, OAuth2Scheme, TokenRequest } from "../model.ts";

/** The requests that exchange options of the client for credentials: the configured one, and those of OAuth 2.0. */
export function listTokenRequests({
  securitySchemes,
  auth,
}: Pick<ApiModel, "securitySchemes" | "auth">): TokenRequest[] {
  const configured = auth?.token;
  const schemes = securitySchemes.filter(
    (scheme): scheme is OAuth2Scheme => scheme.kind === "oauth2" && configured?.credentials[scheme.key] === undefined,
  );
  return [...(configured ? [configured] : []), ...schemes.flatMap(requestClientCredentials)];
}

/** https://www.rfc-editor.org/rfc/rfc6749#section-4.4 */
function requestClientCredentials({ key, flows }: OAuth2Scheme): TokenRequest[] {
  const url = flows.find(({ kind }) => kind === "clientCredentials")?.tokenUrl;
  if (url === undefined || !isFetchable(url)) return [];
  return [
    {
      url,
      encoding: "form",
      fields: { client_id: "clientId", client_secret: "clientSecret" },
      constants: { grant_type: "client_credentials" },
      expiresIn: "expires_in",
      credentials: { [key]: "access_token" },
    },
  ];
}

/** Whether a token URL can be requested: it is absolute, or a path of the server. */
function isFetchable(url: string): boolean {
  return /^\/[^/]/.test(url) || (/^https?:\/\//i.test(url) && URL.canParse(url));
}
