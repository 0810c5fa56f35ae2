/** https://spec.openapis.org/oas/v3.2.0.html#tag-object */
import { joinPointer } from "../../syntax/json-pointer.ts";
import { type SourceObject, asList, asObject, asText, asTexts } from "../../syntax/values.ts";
import type { Pointer } from "../model.ts";
import { listTellingParts } from "../names/api-path.ts";

/** A tag that a document declares. */
export interface DeclaredTag {
  readonly tag: string;
  readonly value: SourceObject;
  readonly pointer: Pointer;
}

/** The declared tags, each once, in the document's order. */
export function listDeclaredTags(root: SourceObject): DeclaredTag[] {
  const seen = new Set<string>();
  return asList(root["tags"]).flatMap((item, index) => {
    const value = asObject(item);
    const tag = asText(value["name"]);
    if (tag === undefined || seen.has(tag)) return [];
    seen.add(tag);
    return [{ tag, value, pointer: joinPointer("/tags", index) }];
  });
}

/** Whether a tag marks operations instead of grouping them (Redoc). It has a text, but no group. */
function isTrait({ value }: DeclaredTag): boolean {
  return value["x-traitTag"] === true;
}

/** The groups and traits of an operation. */
export interface OperationTags {
  readonly tags: readonly string[];
  readonly traits: readonly string[];
}

interface TaggedSource {
  readonly path: string;
  readonly value: SourceObject;
}

/**
 * Assigns operations to groups. Declared tags come first, as the first tag is an operation's main group. If no
 * operation has a tag, the first part of its path is used.
 */
export function groupOperations(
  sources: readonly TaggedSource[],
  declared: readonly DeclaredTag[],
): readonly OperationTags[] {
  const known = new Set(declared.map(({ tag }) => tag));
  const traits = new Set(declared.filter(isTrait).map(({ tag }) => tag));
  const written = sources.map(({ value }) => [...new Set(asTexts(value["tags"]))]);
  const isTagged = written.some((tags) => tags.length > 0);
  return sources.map(({ path }, index) => {
    const all = written[index] ?? [];
    const groups = all.filter((tag) => !traits.has(tag));
    const [others, first] = [groups.filter((tag) => !known.has(tag)), groups.filter((tag) => known.has(tag))];
    const own = isTagged ? [...first, ...others] : listTellingParts(path).slice(0, 1);
    return { tags: own.length > 0 ? own : [""], traits: all.filter((tag) => traits.has(tag)) };
  });
}
