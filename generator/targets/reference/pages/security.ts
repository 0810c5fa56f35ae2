import type { Operation, SecurityRequirement, SecurityScheme } from "../../../model/model.ts";
import type { LabelName } from "../label-names.ts";
import { fillLabel, type Labels } from "../labels.ts";
import { toInlineCode } from "../markdown/inline-code.ts";
import type { PageModel } from "../page-context.ts";

const PLACES = {
  header: "schemeApiKeyHeader",
  query: "schemeApiKeyQuery",
  cookie: "schemeApiKeyCookie",
} as const satisfies Record<string, LabelName>;

/** What a call has to prove, as one line; `""` where the document asks for nothing. */
export function describeSecurity({ security }: Operation, { securitySchemes }: PageModel, labels: Labels): string {
  if (security.length === 0) return "";
  const schemes = security.map((requirement) => describeRequirement(requirement, securitySchemes, labels));
  return fillLabel(labels.security, { schemes: [...new Set(schemes)].join(labels.securityOr) });
}

function describeRequirement(
  requirement: SecurityRequirement,
  schemes: readonly SecurityScheme[],
  labels: Labels,
): string {
  if (requirement.length === 0) return labels.securityNone;
  const parts = requirement.map(({ scheme: key, scopes }) => {
    const found = schemes.find((scheme) => scheme.key === key);
    const described = found ? describeScheme(found, labels) : toInlineCode(key);
    const scheme = found?.deprecated ? `${described} ${labels.deprecatedMark}` : described;
    if (scopes.length === 0) return scheme;
    return fillLabel(labels.scopes, { scheme, scopes: scopes.map(toInlineCode).join(labels.separator) });
  });
  return parts.join(labels.securityAnd);
}

function describeScheme(scheme: SecurityScheme, labels: Labels): string {
  const key = toInlineCode(scheme.key);
  switch (scheme.kind) {
    case "apiKey":
      return fillLabel(labels[PLACES[scheme.in]], { key, name: toInlineCode(scheme.wireName) });
    case "http":
      return fillLabel(labels.schemeHttp, { key, scheme: toInlineCode(scheme.scheme) });
    case "oauth2":
      return fillLabel(labels.schemeOAuth2, { key });
    case "openIdConnect":
      return fillLabel(labels.schemeOpenIdConnect, { key });
    case "mutualTLS":
      return fillLabel(labels.schemeMutualTls, { key });
  }
}
