import type { ApiModel, SecurityScheme, TokenRequest } from "../../../model/model.ts";
import { listTokenRequests } from "../../../model/operations/token-requests.ts";
import { toCall, toCodeName } from "../code/code-value.ts";
import { findBaseUrl } from "../../../languages/typescript-client.ts";
import { createSecurityContext } from "./security-descriptor.ts";
import type { UseValue } from "./runtime-values.ts";

/** Describes the API for the runtime, as its `ApiDescriptor`. */
export function describeApi(model: ApiModel, userAgent: string, use: UseValue): object {
  const { servers, securitySchemes, envelope, auth } = model;
  const { schemeKeys, common } = createSecurityContext(model);
  const schemes = securitySchemes.filter(({ key }) => schemeKeys.includes(key));
  const { status, ok, code, message, requestId } = envelope ?? {};
  const tokens = listTokenRequests(model);
  return {
    server: findBaseUrl(servers),
    userAgent: toCall(use("nameUserAgent"), userAgent),
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
