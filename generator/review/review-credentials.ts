import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic, NodePlace } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { ApiModel, ClientAuth } from "../model/model.ts";
import { joinPointer } from "../syntax/json-pointer.ts";

/** Reports credentials of the configured token for unknown security schemes. `place` is that of the spec's settings. */
export function reviewCredentials(
  { securitySchemes }: Pick<ApiModel, "securitySchemes">,
  auth: ClientAuth | undefined,
  place: NodePlace = { file: "", pointer: "" },
): Diagnostic[] {
  const known = securitySchemes.map(({ key }) => key);
  const unknown = Object.keys(auth?.token?.credentials ?? {}).filter((key) => !known.includes(key));
  return unknown.map((scheme) => {
    const pointer = joinPointer(place.pointer, "auth", "token", "credentials", scheme);
    const key: NodePlace = { ...place, pointer, at: "key" };
    return createDiagnostic("unknown-security-scheme", { scheme, known, suggestion: suggest(scheme, known) }, key);
  });
}
