import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic, NodePlace } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { ApiModel } from "../model/model.ts";
import { listTokenRequests } from "../model/operations/token-requests.ts";
import { joinPointer } from "../syntax/json-pointer.ts";

/** Reports environment variables for options that the client does not have. `place` is that of the spec's settings. */
export function reviewEnvironment(
  model: Pick<ApiModel, "environment" | "securitySchemes" | "auth">,
  place: NodePlace = { file: "", pointer: "" },
): Diagnostic[] {
  const { environment = {}, securitySchemes } = model;
  const options = listTokenRequests(model).flatMap(({ fields }) => Object.values(fields));
  const judge = (names: object, known: readonly string[], ...path: readonly string[]): Diagnostic[] =>
    Object.keys(names)
      .filter((name) => !known.includes(name))
      .map((setting) => {
        const pointer = joinPointer(place.pointer, "environment", ...path, setting);
        const parameters = { setting, suggestion: suggest(setting, known) };
        return createDiagnostic("unknown-setting", parameters, { ...place, pointer, at: "key" });
      });
  return [
    ...judge(environment, ["auth", "baseUrl", ...options]),
    ...judge(
      Object(environment["auth"]) as object,
      securitySchemes.map(({ key }) => key),
      "auth",
    ),
  ];
}
