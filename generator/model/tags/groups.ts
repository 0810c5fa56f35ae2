/** Tags as groups of operations and as texts. https://spec.openapis.org/oas/v3.2.0.html#tag-object */
import { type SourceObject, asText } from "../../syntax/values.ts";
import { buildExternalDocs } from "../external-docs.ts";
import type { ApiModel, Guide, Operation, Resource, TagBase, Title } from "../model.ts";
import { compareText } from "../names/compare-text.ts";
import { distinguish } from "../names/distinguish.ts";
import { nameResources } from "../names/resource-names.ts";
import { matchSettings, type ResourceSetting, type ResourceSettings } from "../names/resource-settings.ts";
import { splitWords, toName } from "../names/words.ts";
import { omitUndefined } from "../omit-undefined.ts";
import { listSections, TagTree } from "./tag-tree.ts";
import type { DeclaredTag } from "./tags.ts";

export interface GroupsInput {
  readonly root: SourceObject;
  readonly tags: readonly DeclaredTag[];
  readonly operations: readonly GroupedOperation[];
  readonly settings: ResourceSettings;
}

type GroupedOperation = Pick<Operation, "id" | "path" | "tags">;

/** Builds the resources, guides and contents from the tags. */
export function buildGroups({
  root,
  tags,
  operations,
  settings,
}: GroupsInput): Pick<ApiModel, "resources" | "guides" | "contents"> {
  const members = listMembers(operations);
  const grouping = sortGroups([...members.keys()], tags);
  const texts = tags.filter(({ tag, value }) => !members.has(tag) && isText(value)).map(({ tag }) => tag);
  const sections = listSections(root);
  const subjects = { resources: grouping, guides: texts, sections: sections.map(({ name }) => name) };
  const matched = matchSettings(settings, subjects);
  const given = new Map(Object.entries(settings));
  const tree = new TagTree(tags, sections, (tag) => titleOf(tag, tags, given.get(tag)));
  const describe = (tag: string): Omit<TagBase, "name"> => describeTag(tag, tags, tree);
  return {
    resources: nameAll(grouping, matched, members).map(([tag, name]): Resource => {
      const declared = tags.find((known) => known.tag === tag);
      return {
        ...describe(tag),
        ...omitUndefined({ name, description: asText(declared?.value["description"]) }),
        isDeclared: declared !== undefined,
        operations: (members.get(tag) ?? []).map(({ id }) => id),
      };
    }),
    guides: nameGuides(texts, matched).map(([tag, name]): Guide => {
      const description = asText(tags.find((known) => known.tag === tag)?.value["description"]) ?? "";
      return { ...describe(tag), name, description };
    }),
    contents: tree.sort([...grouping, ...texts]),
  };
}

/** The operations of each tag. */
function listMembers(operations: readonly GroupedOperation[]): Map<string, GroupedOperation[]> {
  const members = new Map<string, GroupedOperation[]>();
  for (const operation of operations) {
    for (const tag of operation.tags) members.set(tag, [...(members.get(tag) ?? []), operation]);
  }
  return members;
}

/** Sorts tags: declared ones in their order, then others by name, then the one for operations without a tag. */
function sortGroups(used: readonly string[], tags: readonly DeclaredTag[]): string[] {
  const declared = tags.map(({ tag }) => tag).filter((tag) => used.includes(tag));
  const others = used.filter((tag) => !declared.includes(tag));
  return [...declared, ...others.sort((a, b) => Number(a === "") - Number(b === "") || compareText(a, b))];
}

function isText(value: SourceObject): boolean {
  return (asText(value["description"]) ?? "").trim() !== "";
}

type NamedTag = readonly [tag: string, name: TagBase["name"]];

function nameAll(
  grouping: readonly string[],
  settings: ReadonlyMap<string, ResourceSetting>,
  members: ReadonlyMap<string, readonly GroupedOperation[]>,
): NamedTag[] {
  const names = nameResources(
    grouping.map((tag) => {
      const operations = members.get(tag) ?? [];
      const isFurther = operations.every(({ tags }) => tags[0] !== tag);
      return { tag, givenName: settings.get(tag)?.name, isFurther, paths: operations.map(({ path }) => path) };
    }),
  );
  return grouping.map((tag, index) => [tag, names[index] ?? toName(tag)]);
}

/** Names guides by their own words, which need not be ASCII, as guides have no paths. */
function nameGuides(texts: readonly string[], settings: ReadonlyMap<string, ResourceSetting>): NamedTag[] {
  const names = distinguish(
    texts.map((tag) => {
      const words = splitWords(settings.get(tag)?.name ?? tag);
      return { text: tag, words: words.length > 0 ? words : ["guide"] };
    }),
  );
  return texts.map((tag, index) => [tag, names[index] ?? toName(tag)]);
}

function describeTag(tag: string, tags: readonly DeclaredTag[], tree: TagTree): Omit<TagBase, "name"> {
  const declared = tags.find((known) => known.tag === tag);
  return {
    tag,
    title: tree.titleOf(tag),
    ancestors: tree.listAncestors(tag),
    pointer: declared?.pointer ?? "",
    ...buildExternalDocs(declared?.value["externalDocs"]),
  };
}

function titleOf(tag: string, tags: readonly DeclaredTag[], setting: ResourceSetting | undefined): Title {
  const value = tags.find((known) => known.tag === tag)?.value;
  const text = asText(value?.["x-displayName"]) || asText(value?.["summary"]) || tag;
  return omitUndefined({ text, locales: setting?.title });
}
