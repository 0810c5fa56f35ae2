/** https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object */
import { joinPointer } from "../../syntax/json-pointer.ts";
import { compareText } from "../names/compare-text.ts";
import { omitUndefined } from "../omit-undefined.ts";
import type { OAuthFlow, SecurityRequirement, SecurityScheme } from "../model.ts";
import { type SourceObject, asList, asObject, asText, asTexts, objectEntries } from "../../syntax/values.ts";

/** The security schemes of types that OpenAPI defines, by key. */
export function buildSecuritySchemes(root: SourceObject): SecurityScheme[] {
  return objectEntries(asObject(root["components"])["securitySchemes"])
    .flatMap(([key, value]) => buildSecurityScheme(key, value) ?? [])
    .sort((a, b) => compareText(a.key, b.key));
}

function buildSecurityScheme(key: string, value: SourceObject): SecurityScheme | undefined {
  const base = omitUndefined({
    key,
    description: asText(value["description"]),
    deprecated: value["deprecated"] === true,
    pointer: joinPointer("/components/securitySchemes", key),
  });
  switch (value["type"]) {
    case "apiKey": {
      const place = value["in"];
      if (place !== "query" && place !== "header" && place !== "cookie") return undefined;
      return { ...base, kind: "apiKey", in: place, wireName: asText(value["name"]) ?? key };
    }
    case "http": {
      const scheme = (asText(value["scheme"]) ?? "bearer").toLowerCase();
      return {
        ...base,
        ...omitUndefined({ kind: "http" as const, scheme, bearerFormat: asText(value["bearerFormat"]) }),
      };
    }
    case "oauth2":
      return {
        ...base,
        kind: "oauth2",
        flows: objectEntries(value["flows"]).map(([kind, flow]) => buildFlow(kind, flow)),
      };
    case "openIdConnect":
      return { ...base, kind: "openIdConnect", url: asText(value["openIdConnectUrl"]) ?? "" };
    case "mutualTLS":
      return { ...base, kind: "mutualTLS" };
    default:
      return undefined;
  }
}

function buildFlow(kind: string, flow: SourceObject): OAuthFlow {
  const scopes = Object.entries(asObject(flow["scopes"]));
  return omitUndefined({
    kind,
    authorizationUrl: asText(flow["authorizationUrl"]),
    tokenUrl: asText(flow["tokenUrl"]),
    refreshUrl: asText(flow["refreshUrl"]),
    scopes: scopes.map(([name, description]) => ({ name, description: asText(description) ?? "" })),
  });
}

/** Security requirements. Undeclared schemes are dropped, and so are alternatives that have no others. */
export function buildSecurityRequirements(value: unknown, declared: ReadonlySet<string>): SecurityRequirement[] {
  return asList(value).flatMap((item) => {
    const schemes = Object.entries(asObject(item)).sort(([a], [b]) => compareText(a, b));
    const known = schemes.filter(([scheme]) => declared.has(scheme));
    if (schemes.length > 0 && known.length === 0) return [];
    return [known.map(([scheme, scopes]) => ({ scheme, scopes: asTexts(scopes) }))];
  });
}
