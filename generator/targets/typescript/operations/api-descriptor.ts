import type { ApiModel, OAuth2Scheme, SecurityScheme, TokenRequest } from "../../../model/model.ts";
import { toCodeName } from "../code/code-value.ts";
import { findBaseUrl } from "../../../languages/typescript-client.ts";
import { createSecurityContext } from "./security-descriptor.ts";
import type { UseValue } from "./runtime-values.ts";

/** What the runtime must know of the API; `ApiDescriptor` of the runtime is its contract. */
export function describeApi(model: ApiModel, use: UseValue): object {
  const { servers, securitySchemes, envelope, auth } = model;
  const { schemeKeys, common } = createSecurityContext(model);
  const schemes = securitySchemes.filter(({ key }) => schemeKeys.includes(key));
  const { status, ok, code, message, requestId } = envelope ?? {};
  const tokens = listTokenRequests(model);
  return {
    server: findBaseUrl(servers),
    securitySchemes: new Map(schemes.map((scheme) => [scheme.key, describeScheme(scheme, use)])),
    security: common.length === 0 ? undefined : common,
    sendsAllAlternatives: auth?.alternatives === "all" || undefined,
    tokenSources: tokens.length === 0 ? undefined : tokens.map((token) => describeTokenRequest(token, use)),
    envelope: envelope && { read: toCodeName(use("readEnvelope")), status, ok, code, message, requestId },
  };
}

function describeScheme(scheme: SecurityScheme, use: UseValue): object {
  if (scheme.kind === "apiKey") {
    const place = { header: "placeHeaderKey", query: "placeQueryKey", cookie: "placeCookieKey" } as const;
    return { place: toCodeName(use(place[scheme.in])), name: scheme.wireName };
  }
  const isBasic = scheme.kind === "http" && scheme.scheme === "basic";
  return { place: toCodeName(use(isBasic ? "placeBasic" : "placeBearer")) };
}

/** The requests that turn options of the client into credentials: the configured one, and those of OAuth 2.0. */
export function listTokenRequests({ securitySchemes, auth }: ApiModel): TokenRequest[] {
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

/** Whether it is a path below the server, or a URL of its own. */
function isFetchable(url: string): boolean {
  return /^\/[^/]/.test(url) || (/^https?:\/\//i.test(url) && URL.canParse(url));
}

function describeTokenRequest(token: TokenRequest, use: UseValue): object {
  const { url, encoding = "json", fields, constants, expiresIn, credentials } = token;
  const places = Object.entries(credentials).map(([key, place]): [string, string[]] => [
    key,
    typeof place === "string" ? [place] : [place.field, place.claim],
  ]);
  return {
    provide: toCodeName(use("provideToken")),
    url,
    body: toCodeName(use(encoding)),
    fields: new Map(Object.entries(fields)),
    constants: constants && new Map(Object.entries(constants)),
    expiresIn,
    credentials: new Map(places),
  };
}
