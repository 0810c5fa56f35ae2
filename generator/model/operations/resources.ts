/** https://spec.openapis.org/oas/v3.2.0.html#tag-object */
import { joinPointer } from "../../syntax/json-pointer.ts";
import { compareText } from "../names/compare-text.ts";
import { distinguish } from "../names/distinguish.ts";
import { buildExternalDocs } from "../external-docs.ts";
import { omitUndefined } from "../omit-undefined.ts";
import type { Name, Operation, Resource } from "../model.ts";
import { toName } from "../names/words.ts";
import { type SourceObject, asList, asObject, asText } from "../../syntax/values.ts";

const NO_FIELDS: SourceObject = {};

interface DeclaredTag {
  readonly tag: string;
  readonly value: SourceObject;
  readonly index: number;
}

/** One resource for each tag that has an operation, and one for the operations that have no tag. */
export function buildResources(root: SourceObject, operations: readonly Operation[]): Resource[] {
  const used = new Map<string, string[]>();
  for (const { id, tags } of operations) {
    for (const tag of tags) {
      const ids = used.get(tag) ?? [];
      used.set(tag, ids);
      ids.push(id);
    }
  }
  const allDeclared = listDeclaredTags(root);
  const declared = allDeclared.filter(({ tag }) => used.has(tag));
  const others = [...used.keys()].filter((tag) => !declared.some((known) => known.tag === tag));
  const undeclared = others.sort((a, b) => Number(a === "") - Number(b === "") || compareText(a, b));
  const sources = [...declared, ...undeclared.map((tag) => ({ tag, value: NO_FIELDS, index: undefined }))];
  const names = distinguish(
    sources.map(({ tag }): Name => (tag === "" ? { text: "", words: ["untagged"] } : toName(tag))),
  );
  return sources.map(({ tag, value, index }, position) => ({
    ...omitUndefined({
      tag,
      name: names[position] ?? toName(tag),
      summary: asText(value["summary"]),
      description: asText(value["description"]),
      ancestors: listAncestors(value, allDeclared),
      isDeclared: index !== undefined,
      operations: used.get(tag) ?? [],
      pointer: index === undefined ? "" : joinPointer("/tags", index),
    }),
    ...buildExternalDocs(value["externalDocs"]),
  }));
}

/** None of a tag that stands below itself. */
function listAncestors(value: SourceObject, declared: readonly DeclaredTag[]): string[] {
  const above: DeclaredTag[] = [];
  for (let current = value; ;) {
    const parent = declared.find(({ tag }) => tag === current["parent"]);
    if (parent === undefined) return above.map(({ tag, value: { summary } }) => asText(summary) ?? tag).reverse();
    if (above.includes(parent)) return [];
    above.push(parent);
    current = parent.value;
  }
}

function listDeclaredTags(root: SourceObject): DeclaredTag[] {
  const seen = new Set<string>();
  return asList(root["tags"]).flatMap((item, index) => {
    const tag = asText(asObject(item)["name"]);
    if (tag === undefined || seen.has(tag)) return [];
    seen.add(tag);
    return [{ tag, value: asObject(item), index }];
  });
}
