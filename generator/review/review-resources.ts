import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic, NodePlace } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { ApiModel } from "../model/model.ts";
import { listUnmatched, type ResourceSettings } from "../model/names/resource-settings.ts";
import { joinPointer } from "../syntax/json-pointer.ts";

/** Reports settings of unknown resources. `place` is that of the spec's settings. */
export function reviewResources(
  { resources, guides }: Pick<ApiModel, "resources" | "guides">,
  settings: ResourceSettings = {},
  place: NodePlace = { file: "", pointer: "" },
): Diagnostic[] {
  const all = [...resources, ...guides];
  const sections = all.flatMap(({ ancestors }) => ancestors.flatMap(({ tag, title }) => (tag ? [] : title.text)));
  const subjects = { resources: resources.map(({ tag }) => tag), guides: guides.map(({ tag }) => tag), sections };
  const known = [...new Set(Object.values(subjects).flat())];
  return listUnmatched(settings, subjects).map((tag) => {
    const key: NodePlace = { ...place, pointer: joinPointer(place.pointer, "resources", tag), at: "key" };
    return createDiagnostic("unknown-resource", { tag, suggestion: suggest(tag, known) }, key);
  });
}
