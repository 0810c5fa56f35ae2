import { splitPointer } from "../json-pointer.ts";
import type { Locate } from "../parsed.ts";
import type { YamlMap, YamlNode } from "./yaml-tree.ts";

interface Found {
  readonly node: YamlNode;
  readonly keyOffset?: number;
}

/** Creates a locator for the nodes of a tree. */
export function createYamlLocator(root: YamlNode | undefined): Locate {
  return (pointer, at) => {
    let found: Found | undefined = root && { node: root };
    for (const token of splitPointer(pointer) ?? []) found = found && findMember(found.node, token);
    return at === "key" ? (found?.keyOffset ?? found?.node.offset) : found?.node.offset;
  };
}

function findMember(node: YamlNode, token: string): Found | undefined {
  switch (node.kind) {
    case "alias":
      return findMember(node.target, token);
    case "list":
      const item = node.items[Number(token)];
      return item && { node: item };
    case "map":
      const member = node.members.find(({ key }) => key === token);
      return member === undefined ? findMerged(node, token) : { node: member.value, keyOffset: member.offset };
    default:
      return undefined;
  }
}

/** https://yaml.org/type/merge.html */
function findMerged(map: YamlMap, token: string): Found | undefined {
  for (const { key, value } of map.members) {
    if (key !== undefined) continue;
    const merged = value.kind === "alias" ? value.target : value;
    for (const source of merged.kind === "list" ? merged.items : [merged]) {
      const found = findMember(source, token);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
