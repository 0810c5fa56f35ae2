import { createDiagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { NormalizedDocument } from "../document/normalizing/normalized-document.ts";
import type { ApiModel } from "../model/model.ts";
import { TAG_GROUPS } from "../model/tags/tag-tree.ts";
import { listDeclaredTags } from "../model/tags/tags.ts";
import { joinPointer } from "../syntax/json-pointer.ts";
import { type SourceObject, asList, asObject, asText, asTexts, objectEntries } from "../syntax/values.ts";

/** Warns of tags in `x-tagGroups` that are not declared and that no operation has. Hidden operations count. */
export function reviewTagGroups(
  { root, origin }: Pick<NormalizedDocument, "root" | "origin">,
  { contents }: Pick<ApiModel, "contents">,
): Diagnostic[] {
  const groups = asList(root[TAG_GROUPS]);
  if (groups.length === 0) return [];
  const known = new Set([...listDeclaredTags(root).map(({ tag }) => tag), ...contents, ...listUsedTags(root)]);
  return groups.flatMap((group, index) =>
    asList(asObject(group)["tags"]).flatMap((item, position): Diagnostic[] => {
      const tag = asText(item);
      if (tag === undefined || known.has(tag)) return [];
      const place = origin(joinPointer("", TAG_GROUPS, index, "tags", position));
      return [createDiagnostic("unknown-tag", { tag, suggestion: suggest(tag, known) }, place)];
    }),
  );
}

function listUsedTags(root: SourceObject): string[] {
  const operations = objectEntries(root["paths"]).flatMap(([, pathItem]) => objectEntries(pathItem));
  return operations.flatMap(([, { tags }]) => asTexts(tags));
}
