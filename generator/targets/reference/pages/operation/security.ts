import type { Operation, SecurityRequirement, SecurityScheme } from "../../../../model/model.ts";
import type { LabelName } from "../../label-names.ts";
import { code, joinInline, markup, uniqueInline, type Inline } from "../../content/inline.ts";
import { fillLabel, listInLabel, type Labels } from "../../labels.ts";
import type { PageModel } from "../../page-context.ts";

const PLACES = {
  header: "schemeApiKeyHeader",
  query: "schemeApiKeyQuery",
  cookie: "schemeApiKeyCookie",
} as const satisfies Record<string, LabelName>;

/** The credentials that a call needs, as one line; `""` if it needs none. */
export function describeSecurity({ security }: Operation, { securitySchemes }: PageModel, labels: Labels): Inline {
  if (security.length === 0) return "";
  const schemes = security.map((requirement) => describeRequirement(requirement, securitySchemes, labels));
  return fillLabel(labels.security, { schemes: listInLabel(uniqueInline(schemes), labels.securityOr) });
}

function describeRequirement(
  requirement: SecurityRequirement,
  schemes: readonly SecurityScheme[],
  labels: Labels,
): Inline {
  if (requirement.length === 0) return markup(labels.securityNone);
  const parts = requirement.map(({ scheme: key, scopes }) => {
    const found = schemes.find((scheme) => scheme.key === key);
    const described = found ? describeScheme(found, labels) : code(key);
    const scheme = found?.deprecated ? joinInline([described, markup(` ${labels.deprecatedMark}`)]) : described;
    if (scopes.length === 0) return scheme;
    return fillLabel(labels.scopes, { scheme, scopes: listInLabel(scopes.map(code), labels.separator) });
  });
  return listInLabel(parts, labels.securityAnd);
}

function describeScheme(scheme: SecurityScheme, labels: Labels): Inline {
  const key = code(scheme.key);
  switch (scheme.kind) {
    case "apiKey":
      return fillLabel(labels[PLACES[scheme.in]], { key, name: code(scheme.wireName) });
    case "http":
      return fillLabel(labels.schemeHttp, { key, scheme: code(scheme.scheme) });
    case "oauth2":
      return fillLabel(labels.schemeOAuth2, { key });
    case "openIdConnect":
      return fillLabel(labels.schemeOpenIdConnect, { key });
    case "mutualTLS":
      return fillLabel(labels.schemeMutualTls, { key });
  }
}
